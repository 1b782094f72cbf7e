package io.github.crossfact.compare;

import java.util.Arrays;

/**
 * The assignment of rows to columns with the greatest sum of gains. Shortest augmenting paths with potentials, after
 * Jonker and Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment problems",
 * Computing 38 (1987); cubic in the greater number.
 */
final class Assignment {

    private static final int NONE = -1;

    private final double[][] gains;
    private final int size;
    private final double[] rowPotential;
    private final double[] columnPotential;
    /** The row that each column has; the last column is where a new row enters. */
    private final int[] rowOf;

    private Assignment(double[][] gains) {
        this.gains = gains;
        this.size = Math.max(gains.length, gains.length == 0 ? 0 : gains[0].length);
        this.rowPotential = new double[size];
        this.columnPotential = new double[size + 1];
        this.rowOf = new int[size + 1];
        Arrays.fill(rowOf, NONE);
    }

    /**
     * The column of each row; -1 where there are more rows than columns and the row goes without.
     *
     * @param gains what each row gains from each column, 0 or more; all rows of one length
     */
    static int[] best(double[][] gains) {
        Assignment assignment = new Assignment(gains);
        for (int row = 0; row < assignment.size; row++) {
            assignment.enter(row);
        }
        return assignment.columns();
    }

    private int[] columns() {
        int[] columns = new int[gains.length];
        Arrays.fill(columns, NONE);
        for (int column = 0; column < size; column++) {
            if (rowOf[column] < gains.length && column < gains[0].length) {
                columns[rowOf[column]] = column;
            }
        }
        return columns;
    }

    /** Rows and columns that only fill up the square gain nothing. */
    private double cost(int row, int column) {
        return row < gains.length && column < gains[0].length ? -gains[row][column] : 0;
    }

    /** Gives a row a column, moving others along the cheapest path to a free one. */
    private void enter(int row) {
        double[] distance = new double[size];
        int[] previous = new int[size];
        boolean[] reached = new boolean[size + 1];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        Arrays.fill(previous, size);
        int column = size;
        rowOf[size] = row;
        do {
            reached[column] = true;
            relax(column, distance, previous, reached);
            int next = nearest(distance, reached);
            move(distance[next], distance, reached);
            column = next;
        } while (rowOf[column] != NONE);
        while (column != size) {
            rowOf[column] = rowOf[previous[column]];
            column = previous[column];
        }
    }

    /** Lets the row of a column that was reached lead to the others. */
    private void relax(int from, double[] distance, int[] previous, boolean[] reached) {
        int row = rowOf[from];
        for (int column = 0; column < size; column++) {
            double reduced = cost(row, column) - rowPotential[row] - columnPotential[column];
            if (!reached[column] && reduced < distance[column]) {
                distance[column] = reduced;
                previous[column] = from;
            }
        }
    }

    private int nearest(double[] distance, boolean[] reached) {
        int nearest = NONE;
        for (int column = 0; column < size; column++) {
            if (!reached[column] && (nearest == NONE || distance[column] < distance[nearest])) {
                nearest = column;
            }
        }
        return nearest;
    }

    /** Shifts the potentials so that the nearest column is reached at no cost. */
    private void move(double step, double[] distance, boolean[] reached) {
        for (int column = 0; column <= size; column++) {
            if (reached[column]) {
                rowPotential[rowOf[column]] += step;
                columnPotential[column] -= step;
            } else {
                distance[column] -= step;
            }
        }
    }
}
