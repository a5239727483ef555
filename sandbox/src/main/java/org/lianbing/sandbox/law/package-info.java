/**
 * The law the replica computes by. Start with {@link org.lianbing.sandbox.law.LawRules}: every rule by its id. The typed
 * calculations that operations call are in the packages below, one per field of law; dated values are YAML files.
 */
@NullMarked
package org.lianbing.sandbox.law;

import org.jspecify.annotations.NullMarked;
