package org.lianbing.courses.search;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The fields of the index. Texts are folded before they go in and before they are asked for. */
final class Fields {
    /** Changes whenever an index written before could no longer be read as meant. */
    static final int VERSION = 1;

    static final String ID = "id";
    static final String DOMAIN = "domain";
    static final String OPERATION = "operation";
    static final String REFUSAL = "refusal";
    static final String HELPFUL = "helpful";

    /** Everything a note says, as overlapping pairs of characters: finds words cut anywhere. */
    static final String TEXT = "text";
    /** The same in overlapping triples: words of three and more characters are found much faster. */
    static final String TRIPLES = "triples";
    /** The title alone, in pairs. */
    static final String TITLE = "title";

    static final String TITLE_TRIPLES = "title_triples";
    /** Tags, documents and what the note's first operation is called, in pairs. */
    static final String TAG = "tag";
    /** Everything, as smartcn's words: for ranking. */
    static final String WORDS = "words";
    /** Single characters, for those who ask for one. */
    static final String CHARACTER = "character";
    /** Groups of synonyms of which a word occurs, once for each occurrence. */
    static final String CONCEPT = "concept";
    /** The same for the title alone. */
    static final String TITLE_CONCEPT = "title_concept";
    /** Syllables in pairs, of everything. */
    static final String PINYIN = "pinyin";
    /** Initials of syllables in pairs, of title, tags, documents and synonyms. */
    static final String INITIALS = "initials";

    /** Whole terms of which it matters how often they occur. */
    static final FieldType COUNTED = new FieldType();

    static {
        COUNTED.setTokenized(false);
        COUNTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        COUNTED.freeze();
    }

    static final Analyzer PAIRS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var tokenizer = new StandardTokenizer();
            return new TokenStreamComponents(tokenizer, new CJKBigramFilter(new PlainFigures(tokenizer)));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return 10;
        }
    };

    /** 10,000 is 10000. */
    private static final class PlainFigures extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        PlainFigures(TokenStream figures) {
            super(figures);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            if (!term.isEmpty()
                    && Character.isDigit(term.charAt(0))
                    && term.toString().contains(",")) {
                var plain = term.toString().replace(",", "");
                term.setEmpty().append(plain);
            }
            return true;
        }
    }

    private Fields() {}
}
