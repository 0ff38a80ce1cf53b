import FuyuanKit
import Testing

extension MaturedClaim: Walkable {
    var walkAspect: Int { freeze?.isFixed == true ? 1 : 0 }
    static var walkActs: [Act] {
        let whole = MaturedClaimObjection(isWritten: true)
        return [
            .freeze(MaturedClaimFreeze(yuan(100_000), isDue: true)),
            .freeze(MaturedClaimFreeze(yuan(100_000), isDue: true, isFixed: true)),
            .serveNotice(PerformanceNotice(yuan(100_000), isDirect: true)), .object(whole),
            .objectPartly(MaturedClaimObjection(disputed: yuan(40_000), isWritten: true)),
            .pleadInability(MaturedClaimPlea(.unableToPay)), .objectLate(whole), .denyFixedDebt(whole),
            .interestedPartyObjects,
            .noteSilence, .ruleEnforce(MaturedClaimEnforcement(yuan(60_000))), .debtorWaives,
            .payDebtor(MaturedClaimPayment(yuan(10_000))), .payPart(MaturedClaimPayment(yuan(10_000))),
            .perform(MaturedClaimPayment(yuan(100_000))), .collect(MaturedClaimPayment(yuan(60_000))), .noteNoProperty,
            .findProperty,
            .release,
        ]
    }
}

typealias Claimed = Matter<MaturedClaim>

extension Matter where Machine == MaturedClaim {
    /// A claim of 100,000 whose notice was received on 2026-03-02: fifteen days end on 2026-03-17.
    static func notified(fixed: Bool = false) throws -> Claimed {
        var matter = Claimed()
        try matter.do(
            .freeze(MaturedClaimFreeze(yuan(100_000), isDue: true, isFixed: fixed)), .handler, on: "2026-02-27")
        let notice = PerformanceNotice(yuan(100_000), isDirect: true, isAskedFor: true, isComplete: true)
        #expect(try matter.do(.serveNotice(notice), .handler, on: "2026-03-02").isRegular)
        return matter
    }
}

@Suite("到期债权") struct MaturedClaimTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: MaturedClaim.self) }

    @Test func `Nobody answers in fifteen days: the claim is enforced and a certificate given`() throws {
        var matter = try Claimed.notified()
        #expect(matter.lastDay(.objection) == "2026-03-17")
        #expect(
            matter.refusal(of: .noteSilence, .system, on: "2026-03-17") == [
                "matured-claim/note-silence/time-over/unmet"
            ])
        try matter.do(.noteSilence, .system, on: "2026-03-18")
        let ruled = try matter.do(
            .ruleEnforce(MaturedClaimEnforcement(yuan(100_000), isServed: true)), .handler, on: "2026-03-19")
        #expect(ruled.isRegular && ruled.emits == [.serveThirdAndDebtor])
        try matter.do(.payPart(MaturedClaimPayment(yuan(30_000))), .thirdParty, on: "2026-03-25")
        #expect(
            try matter.do(.collect(MaturedClaimPayment(yuan(70_000))), .handler, on: "2026-04-01").issues == [
                .certificate
            ])
        #expect(matter.phase == .performed && matter.file.state.paid == yuan(100_000))
    }

    @Test func `enforcement.V39: a notice not served directly has no effect`() {
        let refusal = Claimed().file.state.refusal(
            of: .serveNotice(PerformanceNotice(yuan(1), isDirect: false)),
            in: Occasion(.handler, on: day("2026-03-02"), under: .current))
        #expect(refusal?.reasons.map(\.code) == ["matured-claim/serve-notice/served-directly/unmet"])
        #expect(refusal?.reasons.compactMap(\.rule) == ["enforcement.V39"])
        #expect(
            Claimed().refusal(of: .serveNotice(PerformanceNotice(yuan(1))), .handler, on: "2026-03-02") == [
                "matured-claim/serve-notice/served-directly/unknown"
            ])
    }

    @Test func `enforcement.V39: a timely objection blocks enforcement unexamined, a late one does not`() throws {
        var matter = try Claimed.notified()
        var silent = matter
        let objection = MaturedClaim.Act.object(MaturedClaimObjection(isWritten: true))
        let blocked = try matter.do(objection, .thirdParty, on: "2026-03-17")
        #expect(blocked.emits == [.leaveUnexamined, .creditorMaySue])
        #expect(matter.phase == .blocked && matter.file.state.enforceable == .zero)
        #expect(
            matter.refusal(of: .ruleEnforce(MaturedClaimEnforcement(yuan(1))), .handler, on: "2026-03-18").contains(
                "matured-claim/rule-enforce/wrong-phase"))
        #expect(
            silent.refusal(of: objection, .thirdParty, on: "2026-03-18") == [
                "matured-claim/object/objection-in-time/unmet"
            ])
        try silent.do(.noteSilence, .system, on: "2026-03-18")
        try silent.do(.objectLate(MaturedClaimObjection()), .thirdParty, on: "2026-03-18")
        #expect(silent.phase == .unanswered && silent.file.state.enforceable == yuan(100_000))
    }

    @Test func `enforcement.E29: the third party objects on day 15 that it owes less`() throws {
        var matter = try Claimed.notified()
        let part = MaturedClaim.Act.objectPartly(MaturedClaimObjection(disputed: yuan(40_000), isWritten: true))
        #expect(try matter.do(part, .thirdParty, on: "2026-03-17").emits == [.leaveUnexamined, .enforceAdmitted])
        #expect(matter.file.state.enforceable == yuan(60_000))
        #expect(
            matter.refusal(of: .ruleEnforce(MaturedClaimEnforcement(Money(fen: 6_000_001))), .handler, on: "2026-03-18")
                == [
                    "matured-claim/rule-enforce/within-admitted/unmet"
                ])
        #expect(
            try matter.do(
                .ruleEnforce(MaturedClaimEnforcement(yuan(60_000), isServed: true)), .handler, on: "2026-03-18"
            )
            .isRegular)
        // To dispute the whole is no part objection.
        #expect(
            try Claimed.notified().refusal(
                of: .objectPartly(MaturedClaimObjection(disputed: yuan(100_000))), .thirdParty, on: "2026-03-10") == [
                    "matured-claim/object-partly/part-disputed/unmet"
                ])
    }

    @Test func `enforcement.E30: “no money” and “no relation” are no objections`() throws {
        var matter = try Claimed.notified()
        for kind in MaturedClaimPleaKind.allCases {
            #expect(
                try matter.do(.pleadInability(MaturedClaimPlea(kind)), .thirdParty, on: "2026-03-10").emits == [
                    .notAnObjection
                ])
        }
        #expect(matter.phase == .notified && matter.file.state.enforceable == yuan(100_000))
        try matter.do(.noteSilence, .system, on: "2026-03-18")
        #expect(
            try matter.do(
                .ruleEnforce(MaturedClaimEnforcement(yuan(100_000), isServed: true)), .handler, on: "2026-03-18"
            )
            .isRegular)
    }

    @Test func `A debt fixed by an effective instrument cannot be denied`() throws {
        var matter = try Claimed.notified(fixed: true)
        #expect(
            matter.refusal(of: .object(MaturedClaimObjection()), .thirdParty, on: "2026-03-10") == [
                "matured-claim/object/not-fixed/unmet"
            ])
        #expect(
            try matter.do(.denyFixedDebt(MaturedClaimObjection()), .thirdParty, on: "2026-03-10").emits == [
                .denialUnsupported
            ]
        )
        #expect(
            try Claimed.notified().refusal(of: .denyFixedDebt(MaturedClaimObjection()), .thirdParty, on: "2026-03-10")
                == [
                    "matured-claim/deny-fixed-debt/is-fixed/unmet"
                ])
    }

    @Test func `There is no chain to a fourth party`() throws {
        #expect(
            Claimed().refusal(
                of: .freeze(MaturedClaimFreeze(yuan(1), isOfThirdParty: true)), .handler, on: "2026-03-02") == [
                    "matured-claim/freeze/no-chain/unmet"
                ])
        #expect(
            Claimed().refusal(
                of: .serveNotice(PerformanceNotice(yuan(1), isDirect: true, isOfThirdParty: true)), .handler,
                on: "2026-03-02") == ["matured-claim/serve-notice/no-chain/unmet"])
        var matter = try Claimed.notified()
        try matter.do(.noteSilence, .system, on: "2026-03-18")
        try matter.do(.ruleEnforce(MaturedClaimEnforcement(yuan(100_000), isServed: true)), .handler, on: "2026-03-19")
        #expect(try matter.do(.noteNoProperty, .handler, on: "2026-06-01").emits == [.noFurtherChain])
        #expect(matter.phase == .exhausted && !matter.file.state.isFinal)
    }

    @Test func `Waiver by the debtor has no effect; who pays the debtor is jointly liable`() throws {
        var matter = try Claimed.notified()
        #expect(try matter.do(.debtorWaives, .debtor, on: "2026-03-05").emits == [.actVoidAgainstCreditor])
        #expect(
            try matter.do(.payDebtor(MaturedClaimPayment(yuan(25_000))), .thirdParty, on: "2026-03-06").emits == [
                .jointLiability
            ])
        #expect(matter.file.state.paidToDebtor == yuan(25_000) && matter.file.state.enforceable == yuan(100_000))
        #expect(
            try matter.do(.interestedPartyObjects, .interestedParty, on: "2026-03-09").emits == [.examineAsThirdParty])
        // The debtor himself has no such objection.
        #expect(
            matter.refusal(of: .interestedPartyObjects, .debtor, on: "2026-03-09") == [
                "matured-claim/interested-party-objects/wrong-role"
            ])
    }
}
