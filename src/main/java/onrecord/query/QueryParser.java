package onrecord.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the query language.
 *
 * <pre>
 * query   := either
 * either  := both ("OR" both)*
 * both    := unary (["AND"] unary)*          side by side means AND, in mode ANY it means OR
 * unary   := ("NOT" | "-") unary | same
 * same    := sentence ("/p" sentence)*       in one paragraph
 * sentence := near ("/s" near)*              in one sentence
 * near    := operand (("NEAR" | "BEFORE") ["/" number] operand)*
 * operand := "(" query ")" | field ":" operand | "atleast" number "(" query ")" | phrase | word
 * </pre>
 *
 * <p>What stands lower in this list binds tighter: {@code fuel winter NEAR/5 storm} is {@code fuel AND (winter NEAR/5 storm)}.
 * What may stand beside NEAR, {@code /s} and {@code /p} is told by {@link Criterion.Near#takes} and its like; beside anything else
 * they are repaired to AND.
 *
 * <p>Any text is a query. What cannot be read as written is repaired, and every repair is reported with its place; only what
 * is over a limit is refused. A parser holds no state between queries and is safe for threads.
 */
public final class QueryParser {

    private static final Pattern SLOP = Pattern.compile("~\\d*");

    private final Labels labels;
    private final QueryLimits limits;

    public QueryParser(Labels labels, QueryLimits limits) {
        this.labels = labels;
        this.limits = limits;
    }

    /**
     * Reads a query.
     *
     * @throws QueryLimitException if it is too long, nested too deeply or has too many clauses
     */
    public ParsedQuery parse(String text, QueryMode mode) {
        if (text.length() > limits.length()) {
            throw new QueryLimitException(
                    "A query has at most %,d characters; this one has %,d.".formatted(limits.length(), text.length()),
                    limits.length());
        }
        return new Reading(text, mode).read();
    }

    /** One text being read. */
    private final class Reading {

        private final String text;
        private final QueryMode mode;
        private final List<QueryToken> tokens;
        private final OperandReader operands;
        private final List<Repair> repairs = new ArrayList<>();
        private int next;
        private int depth;

        /** {@code title:} or {@code body:} around what is being read. */
        private @Nullable QueryField around;

        Reading(String text, QueryMode mode) {
            this.text = text;
            this.mode = mode;
            this.tokens = new QueryLexer(text).tokens();
            this.operands = new OperandReader(labels, repairs, limits.clauses());
        }

        ParsedQuery read() {
            var parts = new ArrayList<Criterion>();
            while (next < tokens.size()) {
                either().ifPresent(parts::add);
                if (next < tokens.size()) { // only a closing parenthesis without an opening one stops short of the end
                    repair(
                            tokens.get(next++).at(),
                            "unopened-parenthesis",
                            "A closing parenthesis without an opening one was left out.");
                }
            }
            repairs.sort(Comparator.comparingInt(repair -> repair.at().start()));
            return new ParsedQuery(text, mode, join(parts, mode).orElseGet(Criterion.Everything::new), repairs);
        }

        private Optional<Criterion> either() {
            var any = new ArrayList<Criterion>();
            both().ifPresent(any::add);
            while (isOperator(QueryToken.Operator.Kind.OR)) {
                var at = tokens.get(next++).at();
                var right = both();
                if (any.isEmpty() || right.isEmpty()) {
                    dangling(at, "OR");
                }
                right.ifPresent(any::add);
            }
            return join(any, QueryMode.ANY);
        }

        private Optional<Criterion> both() {
            var groups = new ArrayList<Criterion>();
            var all = new ArrayList<Criterion>();
            while (next < tokens.size()
                    && !(tokens.get(next) instanceof QueryToken.Close)
                    && !isOperator(QueryToken.Operator.Kind.OR)) {
                boolean and = isOperator(QueryToken.Operator.Kind.AND);
                var at = tokens.get(next).at();
                if (and) {
                    next++;
                }
                var operand = and && atEnd() ? Optional.<Criterion>empty() : unary();
                if (and && (operand.isEmpty() || all.isEmpty())) {
                    dangling(at, "AND");
                }
                if (!and && mode == QueryMode.ANY && operand.isPresent()) {
                    join(all, QueryMode.ALL).ifPresent(groups::add);
                    all.clear();
                }
                operand.ifPresent(all::add);
            }
            join(all, QueryMode.ALL).ifPresent(groups::add);
            return mode == QueryMode.ANY ? anyButNot(groups) : join(groups, mode);
        }

        /** In mode ANY too, what is excluded stays excluded: otherwise {@code troops -border} would find nearly everything. */
        private static Optional<Criterion> anyButNot(List<Criterion> groups) {
            var wanted =
                    groups.stream().filter(it -> !(it instanceof Criterion.Not)).toList();
            var parts = new ArrayList<Criterion>();
            join(wanted, QueryMode.ANY).ifPresent(parts::add);
            groups.stream().filter(Criterion.Not.class::isInstance).forEach(parts::add);
            return join(parts, QueryMode.ALL);
        }

        private Optional<Criterion> unary() {
            if (!isOperator(QueryToken.Operator.Kind.NOT)) {
                return same(true);
            }
            var at = tokens.get(next++).at();
            return nested(at, () -> {
                var operand = atEnd() ? Optional.<Criterion>empty() : unary();
                if (operand.isEmpty()) {
                    dangling(at, "NOT");
                }
                return operand.map(Criterion.Not::new);
            });
        }

        /** Parts joined by {@code /p}, or by {@code /s}, which binds tighter. */
        private Optional<Criterion> same(boolean paragraph) {
            var joined = new SameParts(paragraph, repairs, paragraph ? same(false) : near());
            while (next < tokens.size()
                    && tokens.get(next) instanceof QueryToken.Same join
                    && join.paragraph() == paragraph) {
                next++;
                joined.add(join, rightOf(() -> paragraph ? same(false) : near()));
            }
            return joined.criterion();
        }

        private Optional<Criterion> near() {
            var chain = new NearChain(repairs, operand());
            while (next < tokens.size() && tokens.get(next) instanceof QueryToken.Proximity join) {
                next++;
                chain.add(join, rightOf(this::operand));
            }
            return chain.criterion();
        }

        /** What is forbidden is read here too, so that it is repaired together with the operator before it. */
        private Optional<Criterion> rightOf(Supplier<Optional<Criterion>> operand) {
            if (atEnd() || isOperator(QueryToken.Operator.Kind.AND) || isOperator(QueryToken.Operator.Kind.OR)) {
                return Optional.empty();
            }
            return isOperator(QueryToken.Operator.Kind.NOT) ? unary() : operand.get();
        }

        private Optional<Criterion> operand() {
            var token = tokens.get(next);
            return switch (token) {
                case QueryToken.Open open -> {
                    next++;
                    yield nested(open.at(), () -> group(open.at()));
                }
                case QueryToken.Field field -> {
                    next++;
                    yield nested(field.at(), () -> field(field));
                }
                case QueryToken.Quoted quoted -> {
                    next++;
                    leaveOutSlop();
                    yield operands.phrase(quoted);
                }
                case QueryToken.AtLeast atLeast -> {
                    next++;
                    yield nested(atLeast.at(), () -> counted(atLeast));
                }
                case QueryToken.Bare bare -> {
                    next++;
                    yield operands.word(bare);
                }
                case QueryToken.Operator operator -> {
                    next++;
                    dangling(operator.at(), operator.kind().name());
                    yield Optional.empty();
                }
                case QueryToken.Proximity proximity -> {
                    next++;
                    dangling(proximity.at(), proximity.name());
                    yield Optional.empty();
                }
                case QueryToken.Same same -> {
                    next++;
                    dangling(same.at(), same.name());
                    yield Optional.empty();
                }
                case QueryToken.Close ignored -> Optional.empty();
            };
        }

        private Optional<Criterion> counted(QueryToken.AtLeast atLeast) {
            var inside = operand();
            if (inside.isEmpty()) {
                dangling(atLeast.at(), "atleast" + atLeast.number());
            }
            return inside.map(it -> operands.atLeast(atLeast, it, lastEnd()));
        }

        /** {@code "a phrase"~5} elsewhere means words near each other. */
        private void leaveOutSlop() {
            if (next < tokens.size()
                    && tokens.get(next) instanceof QueryToken.Bare bare
                    && bare.at().start() == lastEnd()
                    && SLOP.matcher(bare.text()).matches()) {
                next++;
                repair(
                        bare.at(),
                        "unknown-operator",
                        "“%s” behind a phrase was left out; words near each other are written “winter NEAR/5 fuel”."
                                .formatted(bare.text()));
            }
        }

        private Optional<Criterion> group(Place open) {
            var inside = either();
            if (next < tokens.size()) {
                next++;
            } else {
                repair(open, "unclosed-parenthesis", "A parenthesis that was not closed was closed at the end.");
            }
            if (inside.isEmpty()) {
                repair(
                        new Place(open.start(), lastEnd()),
                        "empty-parentheses",
                        "Parentheses with nothing in them were left out.");
            }
            return inside;
        }

        private Optional<Criterion> field(QueryToken.Field field) {
            if (atEnd() || isJoin(tokens.get(next)) || !touches(field)) {
                return operands.fieldWithoutValue(field, field.at().end());
            }
            if (field.field() == QueryField.TITLE
                    || field.field() == QueryField.BODY
                    || field.field() == QueryField.QUOTE) {
                return scope(field);
            }
            var value = tokens.get(next);
            if (value instanceof QueryToken.Open open) {
                next++;
                return alternatives(field, open.at());
            }
            if (!(value instanceof QueryToken.Quoted || value instanceof QueryToken.Bare)) {
                return operands.fieldWithoutValue(field, field.at().end());
            }
            next++;
            return operands.value(field, value, field.at().start());
        }

        private Optional<Criterion> scope(QueryToken.Field field) {
            var outer = around;
            boolean leftOut = operands.contradicts(field, outer);
            around = field.field() == QueryField.QUOTE ? null : leftOut ? outer : field.field();
            var inside = operand();
            around = outer;
            if (inside.isEmpty()) {
                operands.fieldWithoutWords(field);
            }
            return leftOut ? inside : inside.map(it -> operands.scope(field, it, lastEnd()));
        }

        /** {@code country:(Ukraine OR Russia)}: every operand within the parentheses is a value of the field. */
        private Optional<Criterion> alternatives(QueryToken.Field field, Place open) {
            var any = new ArrayList<Criterion>();
            var joins = new ArrayList<Place>();
            while (next < tokens.size() && !(tokens.get(next) instanceof QueryToken.Close)) {
                var token = tokens.get(next++);
                switch (token) {
                    case QueryToken.Operator operator
                    when operator.kind() == QueryToken.Operator.Kind.OR -> {
                        if (any.size() <= joins.size()) {
                            dangling(operator.at(), "OR");
                        } else {
                            joins.add(operator.at());
                        }
                    }
                    case QueryToken.Bare bare ->
                        operands.value(field, bare, bare.at().start()).ifPresent(any::add);
                    case QueryToken.Quoted quoted ->
                        operands.value(field, quoted, quoted.at().start()).ifPresent(any::add);
                    default ->
                        repair(
                                token.at(),
                                "only-values-in-field",
                                "Within “%s:(…)” there are only values joined by OR; the rest was left out."
                                        .formatted(field.field().key()));
                }
            }
            if (next < tokens.size()) {
                next++;
            } else {
                repair(open, "unclosed-parenthesis", "A parenthesis that was not closed was closed at the end.");
            }
            if (!joins.isEmpty() && any.size() <= joins.size()) {
                dangling(joins.getLast(), "OR");
            }
            if (any.isEmpty()) {
                operands.fieldWithoutWords(field);
            }
            return join(any, QueryMode.ANY);
        }

        private Optional<Criterion> nested(Place at, Supplier<Optional<Criterion>> inside) {
            if (++depth > limits.depth()) {
                throw new QueryLimitException(
                        "A query nests at most %d levels deep.".formatted(limits.depth()), at.start());
            }
            try {
                return inside.get();
            } finally {
                depth--;
            }
        }

        private static Optional<Criterion> join(List<Criterion> parts, QueryMode mode) {
            return switch (parts.size()) {
                case 0 -> Optional.empty();
                case 1 -> Optional.of(parts.getFirst());
                default -> Optional.of(mode == QueryMode.ALL ? new Criterion.And(parts) : new Criterion.Or(parts));
            };
        }

        private boolean isOperator(QueryToken.Operator.Kind kind) {
            return next < tokens.size()
                    && tokens.get(next) instanceof QueryToken.Operator operator
                    && operator.kind() == kind;
        }

        private boolean atEnd() {
            return next >= tokens.size() || tokens.get(next) instanceof QueryToken.Close;
        }

        private static boolean isJoin(QueryToken token) {
            return token instanceof QueryToken.Operator
                    || token instanceof QueryToken.Proximity
                    || token instanceof QueryToken.Same;
        }

        /** Whether the value stands right behind the field's colon. */
        private boolean touches(QueryToken.Field field) {
            return tokens.get(next).at().start() == field.at().end();
        }

        private int lastEnd() {
            return tokens.get(next - 1).at().end();
        }

        private void dangling(Place at, String operator) {
            Repair.dangling(repairs, at, operator);
        }

        private void repair(Place at, String code, String message) {
            repairs.add(new Repair(at, code, message));
        }
    }
}
