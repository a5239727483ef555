/**
 * What every rule of the law has: named inputs, named outputs, dated versions and a worked calculation. Start with
 * {@link org.lianbing.sandbox.law.rule.LawRule}; how loose JSON becomes inputs is in
 * {@link org.lianbing.sandbox.law.rule.RuleInputs}.
 */
@NullMarked
package org.lianbing.sandbox.law.rule;

import org.jspecify.annotations.NullMarked;
