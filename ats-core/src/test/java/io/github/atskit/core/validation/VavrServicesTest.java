package io.github.atskit.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.review.Finding;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.ValueExtractor;
import java.math.BigDecimal;
import java.util.ServiceLoader;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** A host's own records of Vavr types are judged as well, because extractors and validators are found as services. */
class VavrServicesTest {
    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static java.util.List<String> paths(Object bean) {
        return VALIDATOR.validate(bean).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    private record Options(
            Option<@NotBlank String> element, @NotBlank Option<String> unwrapped) {}

    @Test
    void anOptionIsJudgedByWhatIsInIt() {
        assertThat(paths(new Options(Option.some(" "), Option.some(" ")))).containsExactly("element", "unwrapped");
        assertThat(paths(new Options(Option.some("x"), Option.some("x")))).isEmpty();
        assertThat(paths(new Options(Option.none(), Option.none()))).isEmpty();
    }

    private record Lists(List<@NotBlank String> list, Vector<@NotBlank String> vector, Seq<@NotBlank String> seq) {}

    @Test
    void anElementIsFoundByItsIndex() {
        assertThat(paths(new Lists(List.of("a", " ", "b", ""), Vector.of("a", ""), List.of(" "))))
                .containsExactly(
                        "list[1].<list element>",
                        "list[3].<list element>",
                        "seq[0].<list element>",
                        "vector[1].<list element>");
        assertThat(paths(new Lists(List.empty(), Vector.empty(), List.empty()))).isEmpty();
    }

    private record Maps(Map<@NotBlank String, @NotBlank String> map) {}

    @Test
    void keysAndValuesOfAMapAreFoundByTheKey() {
        assertThat(paths(new Maps(LinkedHashMap.of("a", "x", "b", " ", " ", "z"))))
                .containsExactly("map<K>[ ].<map key>", "map<V>[b].<map value>");
        assertThat(paths(new Maps(LinkedHashMap.empty()))).isEmpty();
    }

    private record Eithers(Either<@NotBlank String, @NotBlank String> either) {}

    @Test
    void theSideOfAnEitherThatIsThereIsJudged() {
        assertThat(paths(new Eithers(Either.left(" ")))).containsExactly("either<L>.<left>");
        assertThat(paths(new Eithers(Either.right(" ")))).containsExactly("either<R>.<right>");
        assertThat(paths(new Eithers(Either.left("x")))).isEmpty();
        assertThat(paths(new Eithers(Either.right("x")))).isEmpty();
    }

    private record Sizes(
            @Size(min = 1, max = 2) List<String> list,
            @Size(min = 1, max = 2) Set<String> set,
            @Size(min = 1, max = 2) Map<String, String> map) {}

    @Test
    void sizesCountTheEntriesBothEndsIncluded() {
        assertThat(paths(new Sizes(List.empty(), HashSet.empty(), LinkedHashMap.empty())))
                .containsExactly("list", "map", "set");
        assertThat(paths(new Sizes(List.of("a"), HashSet.of("a"), LinkedHashMap.of("a", "a"))))
                .isEmpty();
        assertThat(paths(new Sizes(List.of("a", "b"), HashSet.of("a", "b"), LinkedHashMap.of("a", "a", "b", "b"))))
                .isEmpty();
        assertThat(paths(new Sizes(List.of("a", "a", "a"), HashSet.of("a", "b", "c"), null)))
                .containsExactly("list", "set");
    }

    private record NotEmpties(
            @NotEmpty List<String> list, @NotEmpty Map<String, String> map) {}

    @Test
    void anEmptyOrAbsentCollectionIsEmpty() {
        assertThat(paths(new NotEmpties(List.empty(), LinkedHashMap.empty()))).containsExactly("list", "map");
        assertThat(paths(new NotEmpties(null, null))).containsExactly("list", "map");
        assertThat(paths(new NotEmpties(List.of("a"), LinkedHashMap.of("a", "a"))))
                .isEmpty();
    }

    private record Own(
            @TextOf(TextShape.LINE) String text,
            Option<@NumberOf(NumberShape.LEVEL) BigDecimal> number,
            @OneOf("met") Finding finding) {}

    @Test
    void ourOwnConstraintsPassWhatIsAbsent() {
        assertThat(paths(new Own(null, Option.none(), null))).isEmpty();
        assertThat(paths(new Own("x", Option.some(BigDecimal.ONE), Finding.MET)))
                .isEmpty();
        assertThat(paths(new Own(" ", Option.some(BigDecimal.TEN), Finding.NOT_MET)))
                .containsExactly("finding", "number", "text");
    }

    /** The class path reads files, the module path the module's declaration: every public one stands in the files. */
    @Test
    void everyExtractorAndValidatorIsAService() {
        assertThat(ServiceLoader.load(ValueExtractor.class).stream().map(ServiceLoader.Provider::type))
                .extracting(Class::getSimpleName)
                .contains(
                        "VavrOptionExtractor",
                        "VavrSeqExtractor",
                        "VavrMapKeyExtractor",
                        "VavrMapValueExtractor",
                        "VavrEitherLeftExtractor",
                        "VavrEitherRightExtractor");
        assertThat(ServiceLoader.load(ConstraintValidator.class).stream().map(ServiceLoader.Provider::type))
                .extracting(Class::getSimpleName)
                .contains(
                        "TextOfValidator",
                        "NumberOfValidator",
                        "OneOfValidator",
                        "VavrSizeValidator",
                        "VavrNotEmptyValidator");
    }
}
