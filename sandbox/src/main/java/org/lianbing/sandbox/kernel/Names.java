package org.lianbing.sandbox.kernel;

/** How Java names and JSON names relate: {@code noFrom} and {@code no_from}. */
final class Names {
    private Names() {}

    static String snake(String camel) {
        var out = new StringBuilder();
        for (int i = 0; i < camel.length(); i++) {
            char c = camel.charAt(i);
            if (Character.isUpperCase(c)) {
                out.append('_').append(Character.toLowerCase(c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
