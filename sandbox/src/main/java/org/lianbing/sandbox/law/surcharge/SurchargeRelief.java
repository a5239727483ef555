package org.lianbing.sandbox.law.surcharge;

/** The reliefs a taxpayer enjoys: half of everything, or no education surcharges, or both. */
public record SurchargeRelief(boolean half, boolean educationExempt) {
    public static final SurchargeRelief NONE = new SurchargeRelief(false, false);
}
