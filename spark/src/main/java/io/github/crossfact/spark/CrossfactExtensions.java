package io.github.crossfact.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.Cast;
import org.apache.spark.sql.catalyst.expressions.EvalMode;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.ScalaUDF;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import scala.Function3;
import scala.Option;
import scala.Tuple3;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Makes {@code crossfact(text[, language[, published]])} a built-in function of every session, so that SQL and Python need no line of Java:
 * {@code --conf spark.sql.extensions=io.github.crossfact.spark.CrossfactExtensions}. What it returns is said at
 * {@link CrossfactSpark#register(org.apache.spark.sql.SparkSession, String, Settings)}; its settings are {@link Settings#DEFAULT}.
 */
public final class CrossfactExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {

    private static final int PARAMETERS = 3;

    private static final String USAGE =
            "_FUNC_(text[, language[, published]]) - The facts of a text: a struct of language, published, events and"
                    + " findings; of a text that cannot be read, of cause and message. The language, a BCP 47 tag, is detected where it is"
                    + " null or left out; published is the day that dates without a year count from.";

    /** Called by Spark. */
    public CrossfactExtensions() {}

    @Override
    public BoxedUnit apply(SparkSessionExtensions extensions) {
        extensions.injectFunction(new Tuple3<>(
                FunctionIdentifier.apply(CrossfactSpark.FUNCTION),
                new ExpressionInfo(
                        CrossfactExtensions.class.getName(),
                        "",
                        CrossfactSpark.FUNCTION,
                        USAGE,
                        "",
                        "",
                        "",
                        "misc_funcs",
                        "0.1.0",
                        "",
                        "scala_udf"),
                new Builder()));
        return BoxedUnit.UNIT;
    }

    /** Makes a call of its arguments. */
    private static final class Builder extends AbstractFunction1<Seq<Expression>, Expression> {

        @Override
        public Expression apply(Seq<Expression> arguments) {
            List<Expression> given = new ArrayList<>(CollectionConverters.asJava(arguments));
            if (given.isEmpty() || given.size() > PARAMETERS) {
                throw new IllegalArgumentException(
                        "crossfact takes a text, a language and a day, of which the last two may be left out; "
                                + given.size() + " arguments were given");
            }
            while (given.size() < PARAMETERS) {
                given.add(Literal.create(null, DataTypes.StringType));
            }
            return call(given.stream().map(Builder::string).toList());
        }

        private static Expression string(Expression argument) {
            return new Cast(argument, DataTypes.StringType, Option.empty(), EvalMode.LEGACY());
        }

        private static Expression call(List<Expression> arguments) {
            return new ScalaUDF(
                    new Call(new CrossfactFunction(Settings.DEFAULT)),
                    CrossfactFunction.RESULT,
                    CollectionConverters.asScala(arguments).toSeq(),
                    CollectionConverters.asScala(
                                    List.<Option<org.apache.spark.sql.catalyst.encoders.ExpressionEncoder<?>>>of())
                            .toSeq(),
                    Option.empty(),
                    Option.apply(CrossfactSpark.FUNCTION),
                    true,
                    true);
        }
    }

    /** The function as Scala has functions. */
    private record Call(CrossfactFunction function)
            implements Function3<@Nullable String, @Nullable String, @Nullable String, @Nullable Row>, Serializable {

        @Override
        public @Nullable Row apply(@Nullable String text, @Nullable String language, @Nullable String published) {
            return function.call(text, language, published);
        }
    }
}
