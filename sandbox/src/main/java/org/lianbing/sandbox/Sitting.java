package org.lianbing.sandbox;

import java.util.Map;

/** The officer at his post, with the replies of the outside to what the operation asked before. */
public record Sitting(Officer officer, Post post, Map<String, Reply> replies) {
    /** The reply of a partner; unreachable where he was never asked. */
    public Reply reply(String partner) {
        return replies.getOrDefault(partner, Reply.unreachable());
    }

    /** Whether the officer belongs to the local-tax bureau (地税). */
    public boolean isLocal() {
        return officer.authority().isLocal();
    }
}
