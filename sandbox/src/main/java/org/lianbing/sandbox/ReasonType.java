package org.lianbing.sandbox;

/** A refusal or warning as the catalogue lists it. */
public record ReasonType(String code, String message, Says.Kind kind, Says.Applies applies) {}
