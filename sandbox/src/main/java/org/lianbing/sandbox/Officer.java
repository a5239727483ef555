package org.lianbing.sandbox;

import java.util.List;
import org.lianbing.sandbox.value.TaxAuthority;

/** A member of a sandbox's cast: who he is, which bureau he belongs to, which posts he holds. */
public record Officer(String id, String name, TaxAuthority authority, List<Post> posts) {
    public boolean holds(Post post) {
        return posts.contains(post);
    }
}
