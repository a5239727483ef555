package org.lianbing.scenarios.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lianbing.scenarios.BrokenScenario;
import org.lianbing.scenarios.Place;
import org.lianbing.scenarios.reference.Template.Piece;
import org.lianbing.scenarios.reference.Template.Words;

/** Reads a text with references in braces. */
final class ReferenceReader {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*");
    private static final Pattern PAPER = Pattern.compile("paper:([a-z][a-z0-9_]*)\\.([a-z][a-z0-9_]*)");
    private static final Pattern LAW =
            Pattern.compile("law:(R-[A-Z0-9-]+)\\.([a-z][a-z0-9_]*)\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern LEDGER =
            Pattern.compile("ledger:([a-z][a-z0-9_]*)\\((.*)\\)\\.([a-z][a-z0-9_]*)", Pattern.DOTALL);

    private final Place at;
    private final String text;

    ReferenceReader(Place at, String text) {
        this.at = at;
        this.text = text;
    }

    List<Piece> words() {
        List<Piece> pieces = new ArrayList<>();
        var literal = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            var twice = i + 1 < text.length() && text.charAt(i + 1) == sign;
            if ((sign == '{' || sign == '}') && twice) {
                literal.append(sign);
                i++;
            } else if (sign == '{') {
                flush(literal, pieces);
                var end = closing(i);
                pieces.add(new Piece.Look(reference(text.substring(i + 1, end).strip())));
                i = end;
            } else if (sign == '}') {
                throw fault("多了一个 }；字面的花括号要写两遍");
            } else {
                literal.append(sign);
            }
        }
        flush(literal, pieces);
        return pieces.isEmpty() ? List.of(new Piece.Literal("")) : List.copyOf(pieces);
    }

    private static void flush(StringBuilder literal, List<Piece> pieces) {
        if (!literal.isEmpty()) {
            pieces.add(new Piece.Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private int closing(int open) {
        var depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw fault("引用缺少 }：" + text.substring(open));
    }

    private Reference reference(String inner) {
        var paper = PAPER.matcher(inner);
        if (paper.matches()) {
            return new Reference.OfPaper(paper.group(1), paper.group(2));
        }
        var law = LAW.matcher(inner);
        if (law.matches()) {
            var reference = new Reference.OfLaw(law.group(1), law.group(2), named(law.group(3)));
            LawLook.check(reference, at);
            return reference;
        }
        var ledger = LEDGER.matcher(inner);
        if (ledger.matches()) {
            var look = LedgerLook.named(ledger.group(1), at);
            var arguments = arguments(ledger.group(2));
            look.check(arguments.size(), ledger.group(3), at);
            return new Reference.OfLedger(
                    look, arguments.stream().map(this::argument).toList(), ledger.group(3));
        }
        if (NAME.matcher(inner).matches()) {
            return new Reference.Named(List.of(inner.split("\\.")));
        }
        throw fault("看不懂引用 {" + inner + "}；可写 {参数}、{paper:资料.栏目}、{law:规则.输出(名=值)}、{ledger:查询(参数).栏目}");
    }

    private Map<String, Words> named(String list) {
        Map<String, Words> inputs = new LinkedHashMap<>();
        for (var argument : arguments(list)) {
            var equals = argument.indexOf('=');
            if (equals < 1) {
                throw fault("法规规则的输入要写成 名=值：" + argument);
            }
            inputs.put(argument.substring(0, equals).strip(), argument(argument.substring(equals + 1)));
        }
        return inputs;
    }

    private Words argument(String argument) {
        return Words.of(at, argument.strip());
    }

    /** Splits at commas outside braces. */
    private static List<String> arguments(String list) {
        List<String> arguments = new ArrayList<>();
        var depth = 0;
        var from = 0;
        for (int i = 0; i < list.length(); i++) {
            depth += list.charAt(i) == '{' ? 1 : list.charAt(i) == '}' ? -1 : 0;
            if (list.charAt(i) == ',' && depth == 0) {
                arguments.add(list.substring(from, i).strip());
                from = i + 1;
            }
        }
        if (!list.isBlank()) {
            arguments.add(list.substring(from).strip());
        }
        return arguments;
    }

    private BrokenScenario fault(String message) {
        return new BrokenScenario(at, message);
    }
}
