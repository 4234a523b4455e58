package io.github.atskit.core.laws;

/** What has to hold everywhere. */
enum Law {
    TOTAL("no decision throws"),
    REPLAY("replaying all events gives the candidacy that was decided"),
    REVISION("the revision is the number of events"),
    ORDER("role, identity, stage, seat and hold answer alone and in this order, then all the rest at once"),
    RULE_ORDER("reasons stand in rule order"),
    MENU_BLOCKED("what the menu blocks is rejected, with at least its reasons"),
    MENU_ALLOWED("what the menu allows is accepted for some command"),
    REQUIREMENTS(
            "something asked for is unmet exactly where the menu gives its reason, and whoever meets it puts it right"),
    ARROWS("only declared arrows are taken and only declared events are told"),
    TERMINAL("a terminal stage has no successor; the one action there is issue-certificate, once"),
    MENTOR_FIRST("ATS-020: no workbook without a mentor"),
    ADVICE("ATS-023: less experienced or untrained mentors are advised against, never refused"),
    SAMPLE("ATS-055: a review is moderated when the plan draws it or it was sent back, and only then"),
    SEATS("ATS-051: a reviewer leaves only by standing down or by a replacement with a reason, and not after judging"),
    ONCE("ATS-057: a reviewer judges once in a round, unless the reviews are sent back"),
    INDEPENDENT("ATS-057: until all reviews are in, no reviewer is told anything that depends on what others found"),
    JOINED("several reviews become one by the policy, once all are in, in a form that one person could have given"),
    DISPUTED("ATS-058: what reviewers differ on is released only after a moderator has decided it"),
    CALIBRATED("ATS-059: where it is asked for, nobody is assigned without a calibration that counts"),
    ONE_RELEASE("each round is released exactly once"),
    RECOMMENDED("no recommendation unless all three criteria are met"),
    FEEDBACK("no modification request without written feedback and a request"),
    INVITED("ATS-060: no viva without a recommendation before it"),
    AWARDED("no award without a recommendation and a passed viva after it"),
    LAPSE("ATS-048: at no instant can a workbook both be handed in and lapse"),
    SIGHT("who may act may look, and their sight's menu is the whole menu without what is hidden from them"),
    DISCREET(
            "what is hidden cannot be found out by trying: the answer to a command follows from the sight, but for disclosures"),
    SECRECY("who has not the role or is not the person gets the same answer whatever the case holds"),
    BYSTANDERS("the system does nothing but lapse, a programme head does nothing");

    private final String sentence;

    Law(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String toString() {
        return sentence;
    }
}
