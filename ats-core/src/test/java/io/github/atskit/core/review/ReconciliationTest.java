package io.github.atskit.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.core.fixture.Reviews;
import io.github.atskit.core.validation.TextShape;
import io.github.atskit.core.vocabulary.Identifier;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Several reviews become one")
class ReconciliationTest {
    private static final String MET = "met";
    private static final String NOT_MET = "not-met";
    private static final String OPEN = "open";

    /** A review with one finding for each criterion, m or n, a comment that says whose it is, and a request for each n. */
    private static Review review(String who, String findings) {
        Map<String, Judgement> judgements = LinkedHashMap.empty();
        List<ModificationRequest> requests = List.empty();
        for (Criterion criterion : Criterion.values()) {
            boolean met = findings.charAt(criterion.ordinal()) == 'm';
            Judgement judgement = new Judgement(met ? Finding.MET : Finding.NOT_MET, who + " on " + criterion.code());
            judgements = judgements.put(criterion.code(), judgement);
            requests = met
                    ? requests
                    : requests.append(Reviews.request(criterion.code().substring(0, 2), "project"));
        }
        return new Review(judgements, "From " + who, requests);
    }

    private static List<Review> reviews(String... findings) {
        return List.of(findings).zipWithIndex().map(one -> review("R" + one._2(), one._1()));
    }

    private static String found(JoinedReview joined, Criterion criterion) {
        Finding finding =
                joined.review().judgements().get(criterion.code()).get().finding();
        if (joined.disputed().contains(criterion)) {
            assertThat(finding).as("the stricter reading stands for now").isEqualTo(Finding.NOT_MET);
            return OPEN;
        }
        return finding.code();
    }

    private static List<String> found(Reconciliation policy, String... findings) {
        JoinedReview joined = policy.join(reviews(findings));
        return List.of(Criterion.values()).map(criterion -> found(joined, criterion));
    }

    @Test
    @DisplayName("all agree: what all found is settled, anything else is disputed")
    void allAgree() {
        assertThat(found(Reconciliation.ALL_AGREE, "mmn", "mnn")).containsExactly(MET, OPEN, NOT_MET);
        assertThat(found(Reconciliation.ALL_AGREE, "mmn", "mmn", "mnm")).containsExactly(MET, OPEN, OPEN);
    }

    @Test
    @DisplayName("stricter wins: one who says not met is enough, and nothing is ever disputed")
    void stricterWins() {
        assertThat(found(Reconciliation.STRICTER_WINS, "mmn", "mnn")).containsExactly(MET, NOT_MET, NOT_MET);
        assertThat(found(Reconciliation.STRICTER_WINS, "mmm", "mmm", "mmn")).containsExactly(MET, MET, NOT_MET);
    }

    @Test
    @DisplayName("majority: more than half decide, a tie is disputed")
    void majority() {
        assertThat(found(Reconciliation.MAJORITY, "mmn", "mnn", "mmm")).containsExactly(MET, MET, NOT_MET);
        assertThat(found(Reconciliation.MAJORITY, "mmn", "mnn")).containsExactly(MET, OPEN, NOT_MET);
        assertThat(found(Reconciliation.MAJORITY, "mmn", "mnn", "mnn", "mmm")).containsExactly(MET, OPEN, NOT_MET);
    }

    @Test
    @DisplayName("moderator decides: as all agree, and every workbook is moderated")
    void moderatorDecides() {
        assertThat(found(Reconciliation.MODERATOR_DECIDES, "mmn", "mnn")).containsExactly(MET, OPEN, NOT_MET);
        assertThat(List.of(Reconciliation.values()).filter(Reconciliation::moderatesAll))
                .containsExactly(Reconciliation.MODERATOR_DECIDES);
    }

    static Stream<List<String>> votes() {
        return IntStream.rangeClosed(2, 5)
                .boxed()
                .flatMap(people -> IntStream.range(0, 1 << people)
                        .mapToObj(votes ->
                                List.range(0, people).map(person -> (votes >> person & 1) == 1 ? "mmm" : "mnm")));
    }

    @ParameterizedTest
    @MethodSource("votes")
    @DisplayName("by every vote of two to five on one criterion as the policy says")
    void everyVote(List<String> votes) {
        int yes = votes.count("mmm"::equals);
        int no = votes.size() - yes;
        String common = no == 0 ? MET : yes == 0 ? NOT_MET : OPEN;
        String[] given = votes.toJavaArray(String[]::new);
        assertThat(found(Reconciliation.ALL_AGREE, given)).containsExactly(MET, common, MET);
        assertThat(found(Reconciliation.MODERATOR_DECIDES, given)).containsExactly(MET, common, MET);
        assertThat(found(Reconciliation.STRICTER_WINS, given)).containsExactly(MET, no > 0 ? NOT_MET : MET, MET);
        String most = yes > no ? MET : no > yes ? NOT_MET : OPEN;
        assertThat(found(Reconciliation.MAJORITY, given)).containsExactly(MET, most, MET);
    }

    @ParameterizedTest
    @MethodSource("votes")
    @DisplayName("that keeps the rules for one person's: requests exactly where not all is met, each id once")
    void keepsTheRules(List<String> votes) {
        for (Reconciliation policy : Reconciliation.values()) {
            JoinedReview joined = policy.join(reviews(votes.toJavaArray(String[]::new)));
            List<String> ids = joined.review().modifications().map(ModificationRequest::id);
            assertThat(joined.met()).isEqualTo(joined.review().allMet()).isEqualTo(ids.isEmpty());
            assertThat(ids.asJava()).doesNotHaveDuplicates();
            assertThat(joined.review().judgements().keySet())
                    .containsExactly("authenticity", "sufficiency", "reliability");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("of one reviewer: that review as it is, by every policy")
    void single(Reconciliation policy) {
        Review only = Reviews.notMet("q-1", "q-2");
        assertThat(policy.join(List.of(only))).isEqualTo(new JoinedReview(only, false, List.empty()));
        assertThat(policy.join(List.of(Reviews.met()), List.of("q-1")).met()).isTrue();
    }

    @Test
    @DisplayName("in the order given, with a blank line between, and without a name")
    void texts() {
        JoinedReview joined = Reconciliation.MAJORITY.join(reviews("mmm", "mnm", "mmm"));
        assertThat(joined.review().feedback()).isEqualTo("From R0\n\nFrom R1\n\nFrom R2");
        assertThat(joined.review().judgements().get("sufficiency"))
                .contains(new Judgement(Finding.MET, "R0 on sufficiency\n\nR1 on sufficiency\n\nR2 on sufficiency"));
        assertThat(joined.review().modifications())
                .as("the majority asks for nothing")
                .isEmpty();
    }

    private static JoinedReview joined(Review... reviews) {
        return Reconciliation.STRICTER_WINS.join(List.of(reviews));
    }

    private static Review saying(String feedback) {
        return new Review(Reviews.met().judgements(), feedback, List.empty());
    }

    @Test
    @DisplayName("with room shared out: a short text stays whole, the long ones are cut to the same length and say so")
    void longTexts() {
        String feedback = joined(saying("a".repeat(20_000)), saying("Short."), saying("😀".repeat(20_000)))
                .review()
                .feedback();
        assertThat(feedback.codePointCount(0, feedback.length())).isBetween(19_998, 20_000);
        assertThat(TextShape.TEXT.faultIn(feedback)).isEmpty();
        String[] parts = feedback.split("\n\n");
        assertThat(parts).hasSize(3);
        assertThat(parts[0]).matches("a{9991,} \\[…]");
        assertThat(parts[1]).isEqualTo("Short.");
        assertThat(parts[2]).matches("(😀){9990,} \\[…]");
        String exact = joined(saying("a".repeat(9_999)), saying("b".repeat(9_999)))
                .review()
                .feedback();
        assertThat(exact).hasSize(20_000).doesNotContain("…");
    }

    private static Review asking(String... ids) {
        return new Review(
                Reviews.judgements(Finding.NOT_MET), "More", List.of(ids).map(id -> Reviews.request(id, "project")));
    }

    private static List<String> ids(List<String> used, Review... reviews) {
        return Reconciliation.STRICTER_WINS
                .join(List.of(reviews), used)
                .review()
                .modifications()
                .map(ModificationRequest::id);
    }

    @Test
    @DisplayName("with ids that stand once: a second one gets the first number that is free, nobody's own id is taken")
    void ids() {
        assertThat(ids(List.empty(), asking("m1", "m2"), asking("m1", "m3"), asking("m1")))
                .containsExactly("m1", "m2", "m1-2", "m3", "m1-3");
        assertThat(ids(List.empty(), asking("m1"), asking("m1", "m1-2"))).containsExactly("m1", "m1-3", "m1-2");
        assertThat(ids(List.of("m1-2"), asking("m1"), asking("m1"))).containsExactly("m1", "m1-3");
        String longest = "m".repeat(64);
        List<String> cut = ids(List.empty(), asking(longest), asking(longest));
        assertThat(cut).containsExactly(longest, "m".repeat(62) + "-2").allMatch(Identifier::isWellFormed);
    }

    @Test
    @DisplayName("with at most 200 requests: those at the end of the longest lists are left out")
    void manyRequests() {
        String[] many = List.range(0, 200).map(number -> "a" + number).toJavaArray(String[]::new);
        String[] more = List.range(0, 150).map(number -> "b" + number).toJavaArray(String[]::new);
        List<String> ids = ids(List.empty(), asking(many), asking("c"), asking(more));
        assertThat(ids).hasSize(200).contains("c", "a0", "a99", "b0", "b98").doesNotContain("a100", "b99");
    }

    @Test
    @DisplayName("only if there are some, and each of them judges the three criteria and no other")
    void refusals() {
        assertThatThrownBy(() -> Reconciliation.MAJORITY.join(List.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 to 100 reviews are joined, not 0");
        assertThatThrownBy(() -> Reconciliation.MAJORITY.join(List.fill(101, Reviews.met())))
                .hasMessage("1 to 100 reviews are joined, not 101");
        Review two = new Review(Reviews.judgements(Finding.MET).remove("reliability"), "Well", List.empty());
        Review other =
                new Review(two.judgements().put("beauty", new Judgement(Finding.MET, "Fine")), "Well", List.empty());
        Review four = new Review(
                Reviews.judgements(Finding.MET).put("beauty", new Judgement(Finding.MET, "Fine")),
                "Well",
                List.empty());
        for (Review odd : List.of(two, other, four)) {
            assertThatThrownBy(() -> joined(Reviews.met(), odd))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("reviews that are joined judge the three criteria and no other");
        }
        assertThatThrownBy(() -> new JoinedReview(Reviews.met(), true, List.of(Criterion.SUFFICIENCY)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
