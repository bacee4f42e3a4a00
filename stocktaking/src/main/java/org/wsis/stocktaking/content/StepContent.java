package org.wsis.stocktaking.content;

/** What one step of the form writes. */
public sealed interface StepContent permits Activity, Who, Description, Alignment, Outcome {}
