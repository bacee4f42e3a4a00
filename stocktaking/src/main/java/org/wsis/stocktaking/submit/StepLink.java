package org.wsis.stocktaking.submit;

import org.wsis.stocktaking.content.Step;

/**
 * A step in the stepper.
 *
 * @param mark {@code done}, {@code now} or empty
 * @param problems how many are known of
 */
record StepLink(Step step, String mark, int problems) {}
