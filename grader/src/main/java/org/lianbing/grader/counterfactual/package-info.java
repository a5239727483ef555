/**
 * What would have come of it had the trainee done the expert's act at the point where he erred: how credit is carried.
 * Start with {@link org.lianbing.grader.counterfactual.WhatIf}.
 */
@NullMarked
package org.lianbing.grader.counterfactual;

import org.jspecify.annotations.NullMarked;
