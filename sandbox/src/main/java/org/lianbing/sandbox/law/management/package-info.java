/**
 * Managing taxpayers: abnormal status, credit grade, quota households, refund of overpaid tax. Start with
 * {@link org.lianbing.sandbox.law.management.ManagementRules}, the table of contents.
 */
@NullMarked
package org.lianbing.sandbox.law.management;

import org.jspecify.annotations.NullMarked;
