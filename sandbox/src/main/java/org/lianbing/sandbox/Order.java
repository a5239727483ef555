package org.lianbing.sandbox;

import java.util.Map;

/** An event that asks the outside to change something; sent by the gateway only after its entry is committed. */
public interface Order extends Event {
    /** The receiver, such as {@code bank}. */
    String partner();

    /** Unique for ever: the partner acts on it once however often it arrives. */
    String serial();

    /** The message sent, by field. */
    Map<String, String> message();
}
