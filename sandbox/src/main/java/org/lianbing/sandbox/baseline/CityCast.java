package org.lianbing.sandbox.baseline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lianbing.sandbox.Officer;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.value.TaxAuthority;

/**
 * One officer at every post of every bureau; a local bureau has those posts only that meet taxpayers here. Last come the
 * taxpayer and the system, who act under their posts' names and belong to no bureau in particular.
 */
final class CityCast {
    private static final List<Post> NATIONAL =
            Arrays.stream(Post.values()).filter(Post::isOffice).toList();
    private static final List<Post> LOCAL =
            List.of(Post.RECEPTION, Post.APPROVAL, Post.SOURCES, Post.COLLECTION, Post.LEGAL, Post.SERVICE);

    private CityCast() {}

    static List<Officer> of(CityFile city, Words words) {
        List<Officer> cast = new ArrayList<>();
        for (var authority : city.authorities()) {
            var dice = SeededNumbers.of(Long.parseLong(authority.code()), 0);
            for (var post : authority.isLocal() ? LOCAL : NATIONAL) {
                cast.add(new Officer(id(authority, post), words.person(dice), authority, List.of(post)));
            }
        }
        var anyBureau = city.bureaus().getFirst().code();
        for (var post : List.of(Post.TAXPAYER, Post.SYSTEM)) {
            cast.add(new Officer(post.code(), post.label(), anyBureau, List.of(post)));
        }
        return List.copyOf(cast);
    }

    static String id(TaxAuthority authority, Post post) {
        return authority + "-" + post.code();
    }
}
