package org.lianbing.sandbox.baseline;

import java.util.List;

/** Characters that names of firms and people are put together from. */
record Words(
        String mark,
        String source,
        List<String> brandFirst,
        List<String> brandSecond,
        List<String> brandThird,
        List<String> surnames,
        List<String> givenFirst,
        List<String> givenSecond) {
    private static final int SHORT_BRANDS = 60;
    private static final int SHORT_NAMES = 25;

    static Words read() {
        return BaselineFile.read("words.yaml", Words.class);
    }

    /** A firm's own word (字号) of two or three characters. */
    String brand(SeededNumbers dice) {
        var two = dice.pick(brandFirst) + dice.pick(brandSecond);
        return dice.chance(SHORT_BRANDS) ? two : two + dice.pick(brandThird);
    }

    /** A person's name of two or three characters. */
    String person(SeededNumbers dice) {
        var surname = dice.pick(surnames);
        return dice.chance(SHORT_NAMES)
                ? surname + dice.pick(givenSecond)
                : surname + dice.pick(givenFirst) + dice.pick(givenSecond);
    }
}
