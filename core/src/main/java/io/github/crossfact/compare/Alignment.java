package io.github.crossfact.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which things of two texts belong together. Equal ones do, in their order; those that are left over are given to each
 * other so that likeness and order together are best served (no greedy choice), unless that serves neither. Immutable.
 */
final class Alignment<T> {

    /** The part of the order in the judgement; likeness has the rest. */
    private static final double ORDER = 0.25;

    /** What likeness and order must reach together for two things to be one told differently. */
    private static final double ENOUGH = 0.5;

    /** The most things of a kind that are assigned at once, so that cost stays bounded; more are taken in the order of the text. */
    private static final int MOST_ASSIGNED = 400;

    private static final int NONE = -1;

    private final List<T> left;
    private final List<T> right;
    private final Likeness<T> likeness;
    private final int[] partner;
    private final boolean[] taken;

    private Alignment(List<T> left, List<T> right, Likeness<T> likeness) {
        this.left = left;
        this.right = right;
        this.likeness = likeness;
        this.partner = new int[left.size()];
        this.taken = new boolean[right.size()];
        Arrays.fill(partner, NONE);
    }

    /** Aligns things that are given in the order of their texts. */
    static <T> Alignment<T> of(List<T> left, List<T> right, Likeness<T> likeness) {
        Alignment<T> alignment = new Alignment<>(left, right, likeness);
        alignment.pairEqual();
        alignment.pairAlike();
        return alignment;
    }

    /** What belongs together, in the order of the left. */
    List<Pair<T>> pairs() {
        return IntStream.range(0, left.size())
                .filter(i -> partner[i] != NONE)
                .mapToObj(i -> Pair.of(left.get(i), right.get(partner[i])))
                .toList();
    }

    /** The index on the right of what the left one at this index belongs with. */
    OptionalInt partner(int leftIndex) {
        return partner[leftIndex] == NONE ? OptionalInt.empty() : OptionalInt.of(partner[leftIndex]);
    }

    /** What stands on the left alone. */
    List<T> onlyLeft() {
        return free(left, i -> partner[i] == NONE).map(left::get).toList();
    }

    /** What stands on the right alone. */
    List<T> onlyRight() {
        return free(right, j -> !taken[j]).map(right::get).toList();
    }

    private void pairEqual() {
        Map<Object, Deque<Integer>> waiting = new HashMap<>();
        for (int j = 0; j < right.size(); j++) {
            waiting.computeIfAbsent(content(right.get(j)), content -> new ArrayDeque<>())
                    .add(j);
        }
        for (int i = 0; i < left.size(); i++) {
            Deque<Integer> equal = waiting.getOrDefault(content(left.get(i)), new ArrayDeque<>());
            if (!equal.isEmpty()) {
                pair(i, equal.remove());
            }
        }
    }

    private Object content(T thing) {
        return List.of(likeness.kind(thing), likeness.content(thing));
    }

    private void pairAlike() {
        Order order = new Order(partner, right.size());
        Map<Object, List<Integer>> lefts = freeByKind(left, i -> partner[i] == NONE);
        Map<Object, List<Integer>> rights = freeByKind(right, j -> !taken[j]);
        lefts.forEach((kind, rows) -> assign(rows, rights.getOrDefault(kind, List.of()), order));
    }

    private void assign(List<Integer> rows, List<Integer> columns, Order order) {
        for (int from = 0; from < Math.min(rows.size(), columns.size()); from += MOST_ASSIGNED) {
            assignAtOnce(window(rows, from), window(columns, from), order);
        }
    }

    private static List<Integer> window(List<Integer> indexes, int from) {
        return indexes.subList(from, Math.min(indexes.size(), from + MOST_ASSIGNED));
    }

    private void assignAtOnce(List<Integer> rows, List<Integer> columns, Order order) {
        double[][] gains = new double[rows.size()][columns.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                gains[row][column] = gain(rows.get(row), columns.get(column), order);
            }
        }
        int[] assigned = Assignment.best(gains);
        for (int row = 0; row < assigned.length; row++) {
            if (assigned[row] != NONE && gains[row][assigned[row]] > 0) {
                pair(rows.get(row), columns.get(assigned[row]));
            }
        }
    }

    /** What is gained by pairing these; 0 when they are not alike enough. */
    private double gain(int i, int j, Order order) {
        double alike = likeness.between(left.get(i), right.get(j));
        double all = (1 - ORDER) * alike + ORDER * order.nearness(i, j);
        return alike == 0 || all < ENOUGH ? 0 : all;
    }

    private void pair(int i, int j) {
        partner[i] = j;
        taken[j] = true;
    }

    private Map<Object, List<Integer>> freeByKind(List<T> things, IntPredicate isFree) {
        Map<Object, List<Integer>> byKind = new LinkedHashMap<>();
        free(things, isFree)
                .forEach(i -> byKind.computeIfAbsent(likeness.kind(things.get(i)), kind -> new ArrayList<>())
                        .add(i));
        return byKind;
    }

    private static <T> Stream<Integer> free(List<T> things, IntPredicate isFree) {
        return IntStream.range(0, things.size()).filter(isFree).boxed();
    }
}
