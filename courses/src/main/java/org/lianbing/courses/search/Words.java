package org.lianbing.courses.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Folded text cut into words by smartcn's statistics: good for ranking and for telling where a word may begin. */
record Words(List<Word> all, BitSet boundaries) {
    private static final Set<String> SAY_LITTLE = Set.of(
            "的", "了", "着", "吗", "呢", "吧", "啊", "呀", "嘛", "是", "在", "有", "没", "没有", "和", "与", "及", "或", "而", "也", "都",
            "就", "还", "又", "再", "很", "太", "最", "把", "被", "给", "让", "向", "从", "到", "对", "于", "为", "以", "由", "其", "这",
            "那", "这个", "那个", "哪", "哪个", "哪些", "什么", "怎么", "怎么办", "怎样", "如何", "为什么", "多少", "几", "个", "一", "不", "要", "会",
            "能", "可以", "应该", "应", "该", "需要", "请", "请问", "我", "你", "他", "她", "它", "我们", "他们", "您", "办", "时", "时候", "之",
            "等", "上", "下", "里", "中", "后", "前");

    /** A word and its place. */
    record Word(String text, int start, int end) {
        boolean says() {
            return !SAY_LITTLE.contains(text);
        }
    }

    static Words of(String folded) {
        var words = new ArrayList<Word>();
        var boundaries = new BitSet(folded.length() + 1);
        boundaries.set(0);
        boundaries.set(folded.length());
        try (var cutter = new HMMChineseTokenizer()) {
            var term = cutter.addAttribute(CharTermAttribute.class);
            var place = cutter.addAttribute(OffsetAttribute.class);
            cutter.setReader(new StringReader(folded));
            cutter.reset();
            while (cutter.incrementToken()) {
                boundaries.set(place.startOffset());
                boundaries.set(place.endOffset());
                if (!term.isEmpty() && Character.isLetterOrDigit(term.charAt(0))) {
                    words.add(new Word(term.toString(), place.startOffset(), place.endOffset()));
                }
            }
            cutter.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Words(words, boundaries);
    }
}
