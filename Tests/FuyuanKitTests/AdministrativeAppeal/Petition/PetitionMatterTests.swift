import FuyuanKit
import Testing

extension PetitionMatter: Walkable {
    static var walkActs: [Act] {
        [
            .register(PetitionRegistration(isGroupVisit: false, finalBefore: false)),
            .register(PetitionRegistration(isGroupVisit: true, representatives: 6, finalBefore: true)),
            .classify(PetitionClassification(.litigation, litigationTerminated: false)),
            .classify(PetitionClassification(.petition, litigationTerminated: true)), .jointStudy, .routeLitigation,
            .routeAdministrative, .routeDiscipline, .routeOther(PetitionRouteElsewhere(.arbitration)),
            .transfer(PetitionTransfer("区住建局", isReceiverAccused: false)),
            .object(PetitionObjection(reason: "不属本机关职责")),
            .verifyObjection, .overruleObjection, .acceptItem, .beginHandling,
            .extendHandling(PetitionExtension(days: 30, isApprovedByHead: true, isPetitionerTold: true)),
            .handle(PetitionOpinion()), .mediate(PetitionMediation(isWithinDiscretion: true)), .closeMediated,
            .requestReview, .issueReview(PetitionOpinion()), .requestRereview,
            .holdReviewHearing(PetitionHearing(since: day("2026-03-02"), until: day("2026-03-04"))),
            .issueRereview(PetitionOpinion()), .close, .lapseReview, .terminateLitigation,
            .handOver(PetitionHandOver(isExplained: true)),
        ]
    }
}

@Suite("信访事项") struct PetitionMatterTests {
    func classified(
        _ channel: PetitionChannel, suit: Bool? = nil, terminated: Bool? = false,
        _ registration: PetitionRegistration = PetitionRegistration(isGroupVisit: false, finalBefore: false)
    ) throws -> Matter<PetitionMatter> {
        var matter = Matter<PetitionMatter>()
        try matter.do(.register(registration), .petitionOffice, on: "2025-06-03")
        try matter.do(
            .classify(
                PetitionClassification(channel, meetsSuitConditions: suit, litigationTerminated: terminated)),
            .petitionOffice, on: "2025-06-04")
        return matter
    }

    private func accepted() throws -> Matter<PetitionMatter> {
        var matter = try classified(.petition)
        try matter.do(.transfer(PetitionTransfer("区住建局", isReceiverAccused: false)), .petitionOffice, on: "2025-06-05")
        #expect(try matter.do(.acceptItem, .petitionUnit, on: "2025-06-18").isRegular)
        return matter
    }

    @Test func `The laws of every machine hold`() { checkLaws(of: PetitionMatter.self) }

    @Test(
        "administrative.EC35: accepted 2025-06-18, the opinion on a Sunday, two days later, and with an extension",
        arguments: [
            ("2025-08-17", false, true), ("2025-08-18", false, true), ("2025-08-19", false, false),
            ("2025-09-16", true, true), ("2025-09-18", true, false),
        ])
    func opinion(_ given: String, _ extended: Bool, _ inTime: Bool) throws {
        var matter = try accepted()
        #expect(matter.lastDay(.handling) == "2025-08-18")
        if extended {
            let more = PetitionExtension(days: 30, isApprovedByHead: true, isPetitionerTold: true)
            #expect(try matter.do(.extendHandling(more), .petitionUnit, on: "2025-08-15").isRegular)
            #expect(matter.lastDay(.handling) == "2025-09-16")
        }
        let outcome = try matter.do(.handle(PetitionOpinion()), .petitionUnit, on: given)
        #expect(outcome.irregularities == (inTime ? [] : ["handled-in-time"]))
    }

    @Test func `A petition received on 3 June is dealt with by the 18th, the petitioner told by the 20th`() throws {
        var matter = try classified(.petition)
        #expect(matter.lastDay(.disposal) == "2025-06-18")
        try matter.do(.transfer(PetitionTransfer("区住建局", isReceiverAccused: false)), .petitionOffice, on: "2025-06-05")
        #expect(
            !matter.file.state.deadlines(asOf: day("2025-06-05"), in: .current).contains { $0.clock.wire == "disposal" }
        )
        #expect(matter.lastDay(.notice) == "2025-06-20")
        #expect(matter.lastDay(.objection) == "2025-06-12")
    }

    // law: administrative.V-P01
    @Test func `Handling a matter that has a legal channel is irregular`() throws {
        var matter = try classified(.administrativeProcedure)
        #expect(try matter.do(.acceptItem, .petitionUnit, on: "2025-06-10").irregularities == ["no-legal-channel"])
        var right = try classified(.administrativeProcedure)
        #expect(try right.do(.routeAdministrative, .petitionOffice, on: "2025-06-10").isRegular)
        #expect(right.phase == .routedToReconsideration)
    }

    // law: administrative.V-P04
    @Test func `More than five representatives on a group visit are irregular`() throws {
        var many = Matter<PetitionMatter>()
        let six = PetitionRegistration(isGroupVisit: true, representatives: 6)
        #expect(
            try many.do(.register(six), .petitionOffice, on: "2025-06-03").irregularities
                == ["representatives-within-five"])
        var few = Matter<PetitionMatter>()
        #expect(
            try few.do(
                .register(PetitionRegistration(isGroupVisit: true, representatives: 5)), .petitionOffice,
                on: "2025-06-03"
            ).isRegular)
    }

    // law: administrative.V-P05
    @Test func `An informer's material does not go to the accused`() throws {
        var matter = try classified(.petition)
        let accused = PetitionTransfer("区住建局", isReceiverAccused: true)
        #expect(
            try matter.do(.transfer(accused), .petitionOffice, on: "2025-06-05").irregularities == [
                "receiver-not-accused"
            ])
    }

    @Test func `The receiver objects within five working days; papers go back only when the office agrees`() throws {
        var matter = try classified(.petition)
        try matter.do(.transfer(PetitionTransfer("区住建局", isReceiverAccused: false)), .petitionOffice, on: "2025-06-05")
        var late = matter
        #expect(
            try late.do(.object(PetitionObjection(reason: " ")), .petitionUnit, on: "2025-06-13").irregularities
                == ["objection-in-time", "objection-reasoned"])
        try matter.do(.object(PetitionObjection(reason: "不属本机关职责")), .petitionUnit, on: "2025-06-12")
        var overruled = matter
        try overruled.do(.overruleObjection, .petitionOffice, on: "2025-06-16")
        #expect(overruled.phase == .transferred && overruled.lastDay(.notice) == "2025-06-24")
        try matter.do(.verifyObjection, .petitionOffice, on: "2025-06-16")
        #expect(matter.phase == .returned)
        try matter.do(.transfer(PetitionTransfer("区城管局", isReceiverAccused: false)), .petitionOffice, on: "2025-06-17")
        #expect(matter.file.state.receiver == "区城管局")
    }

    // law: administrative.V-P02
    @Test func `Review and re-review take thirty days each, hearing time left out, and end the matter`() throws {
        var matter = try accepted()
        try matter.do(.handle(PetitionOpinion(receivedOn: day("2025-07-03"))), .petitionUnit, on: "2025-07-01")
        #expect(matter.lastDay(.reviewRequest) == "2025-08-04")
        #expect(
            matter.refusal(of: .requestReview, .petitioner, on: "2025-08-05")
                == ["petition-matter/request-review/review-request-in-time/unmet"])
        try matter.do(.requestReview, .petitioner, on: "2025-08-04")
        #expect(matter.lastDay(.review) == "2025-09-03")
        var late = matter
        #expect(
            try late.do(.issueReview(PetitionOpinion()), .petitionUnit, on: "2025-09-04").irregularities
                == ["reviewed-in-time"])
        try matter.do(.issueReview(PetitionOpinion(receivedOn: day("2025-09-03"))), .petitionUnit, on: "2025-09-03")
        #expect(matter.lastDay(.rereviewRequest) == "2025-10-09")
        try matter.do(.requestRereview, .petitioner, on: "2025-10-09")
        #expect(matter.lastDay(.rereview) == "2025-11-10")
        try matter.do(
            .holdReviewHearing(PetitionHearing(since: day("2025-10-20"), until: day("2025-10-24"))), .petitionUnit,
            on: "2025-10-24")
        #expect(matter.lastDay(.rereview) == "2025-11-13")
        try matter.do(.issueRereview(PetitionOpinion()), .petitionUnit, on: "2025-11-13")
        try matter.do(.close, .petitionOffice, on: "2025-11-14")
        #expect(matter.phase == .closedFinal && matter.file.lastOutcome?.emits == [.neverReopen])
    }

    @Test func `Without a request in time the opinion stands, and a settlement within discretion closes the matter`()
        throws
    {
        var matter = try accepted()
        var settled = matter
        try matter.do(.handle(PetitionOpinion()), .petitionUnit, on: "2025-07-01")
        var early = matter
        #expect(try early.do(.lapseReview, .system, on: "2025-07-31").irregularities == ["request-lapsed"])
        #expect(try matter.do(.lapseReview, .system, on: "2025-08-01").isRegular)
        #expect(matter.phase == .closed)
        try settled.do(.beginHandling, .petitionUnit, on: "2025-06-19")
        #expect(
            try settled.do(.mediate(PetitionMediation(isWithinDiscretion: true)), .petitionUnit, on: "2025-07-01")
                .isRegular)
        try settled.do(.closeMediated, .petitionUnit, on: "2025-07-01")
        #expect(settled.phase == .closed)
    }

    @Test func `An extension beyond thirty days is refused; one nobody approved is irregular`() throws {
        var matter = try accepted()
        #expect(
            matter.refusal(of: .extendHandling(PetitionExtension(days: 31)), .petitionUnit, on: "2025-08-15")
                == ["petition-matter/extend-handling/extension-within-thirty/unmet"])
        let alone = PetitionExtension(days: 10, isApprovedByHead: false, isPetitionerTold: true)
        #expect(
            try matter.do(.extendHandling(alone), .petitionUnit, on: "2025-08-15").irregularities
                == ["extension-approved"])
    }

    @Test func `Nothing on record about an earlier end bars nothing`() throws {
        var matter = try classified(.petition, terminated: nil, PetitionRegistration())
        #expect(try matter.do(.acceptItem, .petitionUnit, on: "2025-06-10").isRegular)
    }

    @Test func `Complaints against officials go to discipline inspection, other matters to their channels`() throws {
        var discipline = try classified(.discipline)
        try discipline.do(.routeDiscipline, .petitionOffice, on: "2025-06-05")
        #expect(discipline.phase == .routedToDiscipline)
        var arbitration = try classified(.arbitration)
        #expect(arbitration.file.state.proposed == [.routeOther])
        try arbitration.do(.routeOther(PetitionRouteElsewhere(.arbitration)), .petitionOffice, on: "2025-06-05")
        #expect(arbitration.phase == .routedElsewhere)
        var studied = try classified(.litigation)
        #expect(try studied.do(.jointStudy, .politicalLegalCommission, on: "2025-06-06").emits == [.jointPlan])
    }
}
