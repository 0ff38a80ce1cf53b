import FuyuanKit
import Testing

extension ServiceOfProcess: Walkable {
    static var walkActs: [Act] {
        [
            .prepare(ServiceOrder(.judgment, isWithUnit: true)), .prepare(ServiceOrder(.mediationStatement)),
            .prepare(ServiceOrder(.complaintCopy, procedure: .simple)),
            .prepare(ServiceOrder(.judgment, procedure: .smallClaims, isAbroad: true, isMissing: true)),
            .attempt(ServiceAttempt(.direct)), .attempt(ServiceAttempt(.left)),
            .attempt(ServiceAttempt(.electronic, consent: OnlineConsent(.express))),
            .attempt(ServiceAttempt(.electronic)),
            .attempt(ServiceAttempt(.forwarded)), .attempt(ServiceAttempt(.pickUp)),
            .attempt(ServiceAttempt(.pronouncement)), .mail(), .entrust(), .deliver(ServiceDelivery()),
            .deliver(ServiceDelivery(by: .adultFamily)),
            .deliver(ServiceDelivery(arrivals: [ElectronicArrival("mailbox", on: CivilDate(2026, 3, 2)!)])),
            .deem(DeemedService(.leftAfterRefusal)), .deem(DeemedService(.mailReturned)),
            .deem(DeemedService(.notCollected)), .deem(DeemedService(.absentAtPronouncement)),
            .deem(DeemedService(.refusedAtPronouncement)), .bounce(ServiceBounce(attempts: 3)),
            .announce(ServiceAnnouncement(othersFailed: true)), .noticeExpires,
            .voidService(VoidService(.forbiddenMethod)), .convertProcedure, .dismissUnclear,
        ]
    }
    static var walkSteps: [Int] { [0, 90] }
}

@Suite("送达") struct ServiceOfProcessTests {
    typealias M = ServiceOfProcess
    let law = LegalContext.current
    let court = Actor(MediationRole.court)

    func file(_ order: ServiceOrder, _ steps: [(String, M.Act)]) throws -> CaseFile<M> {
        try CaseFile<M>.history(
            "S-1", [("2025-01-02", court, .prepare(order))] + steps.map { ($0.0, court, $0.1) }, under: law)
    }

    @Test func `The laws of every machine hold`() { checkLaws(of: M.self) }

    @Test func `Every method says when it is used, how the day is found, and where it stands`() {
        for method in ServiceMethod.allCases {
            #expect(!method.isUsedWhen.zh.isEmpty && !method.isUsedWhen.en.isEmpty)
            #expect(!method.serviceDay.zh.isEmpty && !method.serviceDay.en.isEmpty)
            #expect(!method.basis.isEmpty)
        }
        #expect(ServiceMethod.left.isNotFor?.zh == "调解书")
        #expect(ServiceMethod.entrusted.isNotFor == nil)
    }

    @Test func `Direct service: the appeal runs from the day of signing`() throws {
        let file = try file(
            ServiceOrder(.judgment, on: "p1"),
            [
                ("2025-03-03", .attempt(ServiceAttempt(.direct))), ("2025-03-03", .deliver(ServiceDelivery())),
            ])
        #expect(file.state.phase == .served)
        #expect(file.lastOutcome?.isRegular == true)
        // law: mediation.P01
        let served = try #require(file.state.servedOn)
        #expect(TimeLimit.appealJudgment.lastDay(from: served, in: law) == CivilDate(2025, 3, 18))
    }

    @Test func `mediation.edge-13: mail posted on the last day and arriving three days later is in time`() {
        // law: mediation.P57
        let deadline = TimeLimit.appealJudgment.deadline(from: CivilDate(2025, 3, 9)!, in: law)
        #expect(deadline.lastDay == CivilDate(2025, 3, 24))
        #expect(deadline.isMet(by: .posted(on: CivilDate(2025, 3, 24)!)) == true)
        #expect(deadline.isMet(by: .delivered(on: CivilDate(2025, 3, 27)!)) == false)
    }

    @Test func `mediation.edge-14: of two electronic channels the earliest valid one counts`() throws {
        let consent = OnlineConsent(.express)
        let arrivals = [
            ElectronicArrival("platform", on: CivilDate(2025, 9, 30)!),
            ElectronicArrival("mailbox", on: CivilDate(2025, 9, 28)!),
            ElectronicArrival("text message", on: CivilDate(2025, 9, 25)!, isConfirmed: false),
            ElectronicArrival(
                "old mailbox", on: CivilDate(2025, 9, 24)!, isConfirmed: false, actedOn: CivilDate(2025, 9, 29)!),
        ]
        let served = try file(
            ServiceOrder(.judgment),
            [
                ("2025-09-24", .attempt(ServiceAttempt(.electronic, consent: consent))),
                ("2025-09-30", .deliver(ServiceDelivery(arrivals: arrivals))),
            ])
        #expect(served.state.servedOn == CivilDate(2025, 9, 28))
        // A paper copy of a decision is given on request.
        #expect(served.lastOutcome?.emits == [.startNextPeriod, .offerPaperCopy])
        #expect(served.state.closingDay == CivilDate(2025, 9, 28))
        let tried = try file(
            ServiceOrder(.judgment), [("2025-09-24", .attempt(ServiceAttempt(.electronic, consent: consent)))])
        let unread = ServiceDelivery(arrivals: [arrivals[2]])
        #expect(tried.refused("2025-09-30", court, .deliver(unread), under: law)?.unmet == [.dayKnown])
    }

    @Test func `mediation.P67: arrival late at night counts for its date`() throws {
        let arrival = ElectronicArrival("platform", on: CivilDate(2025, 9, 30)!)
        let served = try #require(
            ServiceDelivery(arrivals: [arrival]).servedOn(by: .electronic, recorded: CivilDate(2025, 10, 9)!))
        #expect(TimeLimit.appealJudgment.lastDay(from: served, in: law) == CivilDate(2025, 10, 15))
    }

    @Test
    func `mediation.V071: electronic service without consent is irregular when tried and has no effect when done`()
        throws
    {
        var file = try file(ServiceOrder(.summons), [("2025-03-03", .attempt(ServiceAttempt(.electronic)))])
        #expect(file.rules == ["mediation.V071"])
        let arrival = [ElectronicArrival("mailbox", on: CivilDate(2025, 3, 3)!)]
        let refusal = try #require(
            file.refused("2025-03-03", court, .deliver(ServiceDelivery(arrivals: arrival)), under: law))
        #expect(refusal.reasons.map(\.rule) == ["mediation.V071"])
        try file.then(
            "2025-03-04", court, .deliver(ServiceDelivery(arrivals: arrival, consent: OnlineConsent(.conduct))),
            under: law)
        #expect(file.state.phase == .served)
        #expect(
            ServiceMethod.electronic.findings(for: .summons, on: CivilDate(2025, 3, 3)!).map(\.code) == [
                "mediation.V071"
            ])
        #expect(
            ServiceMethod.electronic.findings(
                for: .summons, consent: OnlineConsent(.express), on: CivilDate(2025, 3, 3)!
            ).isEmpty)
    }

    @Test func `mediation.V072: consent to filing on line is not consent to service`() throws {
        let consent = OnlineConsent(.express, to: [.filing, .mediation])
        #expect(!consent.covers(.service))
        let file = try file(
            ServiceOrder(.summons), [("2025-03-03", .attempt(ServiceAttempt(.electronic, consent: consent)))])
        #expect(file.rules == ["mediation.V072"])
        #expect(
            ServiceMethod.electronic.findings(for: .summons, consent: consent, on: CivilDate(2025, 3, 3)!).map(\.code)
                == ["mediation.V072"])
    }

    @Test func `Judgments are served on line only since 2022`() {
        let consent = OnlineConsent(.express)
        #expect(
            ServiceMethod.electronic.findings(for: .judgment, consent: consent, on: CivilDate(2021, 12, 31)!).count == 1
        )
        #expect(ServiceMethod.electronic.findings(for: .judgment, consent: consent, on: CivilDate(2022, 1, 1)!).isEmpty)
        #expect(
            ServiceMethod.electronic.findings(for: .summons, consent: consent, on: CivilDate(2021, 12, 31)!).isEmpty)
    }

    @Test func `mediation.edge-15: a mediation statement left at the door has no effect`() throws {
        var file = try file(ServiceOrder(.mediationStatement), [("2025-03-03", .attempt(ServiceAttempt(.left)))])
        // law: mediation.V015
        #expect(file.rules == ["mediation.V015"])
        let refusal = try #require(
            file.refused("2025-03-03", court, .deem(DeemedService(.leftAfterRefusal)), under: law))
        #expect(refusal.reasons.map(\.rule) == ["mediation.V015"])
        #expect(refusal.text(in: .zh).contains("调解书"))
        try file.then("2025-03-03", court, .voidService(VoidService(.forbiddenMethod)), under: law)
        #expect(file.state.phase == .voided)
        #expect(file.lastOutcome?.emits == [.startAgain])
        #expect(file.state.servedOn == nil)
    }

    @Test(arguments: [
        (ServiceRecipient.addressee, true), (.appointedRecipient, true), (.adultFamily, false), (.mailroom, false),
        (.agent, false),
    ])
    func `mediation.V015: who may take in a mediation statement`(recipient: ServiceRecipient, mayReceive: Bool) throws {
        let file = try file(ServiceOrder(.mediationStatement), [("2025-03-03", .attempt(ServiceAttempt(.direct)))])
        let refusal = file.refused("2025-03-03", court, .deliver(ServiceDelivery(by: recipient)), under: law)
        #expect((refusal == nil) == mayReceive)
        #expect(mayReceive || refusal?.reasons.first?.rule == "mediation.V015")
        #expect(recipient.mayReceive(.judgment))
    }

    @Test func `mediation.V076: the opposing party cannot take in the other's paper`() throws {
        let file = try file(ServiceOrder(.summons), [("2025-03-03", .attempt(ServiceAttempt(.direct)))])
        let refusal = try #require(
            file.refused("2025-03-03", court, .deliver(ServiceDelivery(by: .adultFamily, isOpponent: true)), under: law)
        )
        #expect(refusal.reasons.map(\.rule) == ["mediation.V076"])
        #expect(file.refused("2025-03-03", court, .deliver(ServiceDelivery(by: .adultFamily)), under: law) == nil)
    }

    @Test func `mediation.edge-16: public notice in the simple procedure is refused; after conversion it is open`()
        throws
    {
        var file = try file(
            ServiceOrder(.complaintCopy, procedure: .simple),
            [
                ("2025-03-03", .attempt(ServiceAttempt(.direct))), ("2025-03-05", .bounce(ServiceBounce())),
            ])
        let notice = M.Act.announce(ServiceAnnouncement(othersFailed: true))
        // law: mediation.V073
        let refusal = try #require(file.refused("2025-03-06", court, notice, under: law))
        #expect(refusal.reasons.map(\.rule) == ["mediation.V073"])
        #expect(refusal.text(in: .en).contains("convert"))
        #expect(
            ServiceMethod.publicNotice.findings(for: .summons, in: .smallClaims, on: CivilDate(2025, 3, 6)!).map(\.code)
                == ["mediation.V073"])
        try file.then("2025-03-06", court, .convertProcedure, under: law)
        #expect(file.lastOutcome?.isRegular == true)
        try file.then("2025-03-06", court, notice, under: law)
        #expect(file.state.phase == .announced)
    }

    @Test func `A defendant without an address in the simple procedure: the suit is dismissed`() throws {
        var file = try file(
            ServiceOrder(.complaintCopy, procedure: .simple, isMissing: true),
            [
                ("2025-03-03", .mail()), ("2025-03-10", .bounce(ServiceBounce(attempts: 3))),
            ])
        var converted = file
        try converted.then("2025-03-11", court, .convertProcedure, under: law)
        #expect(converted.lastOutcome?.irregular == [.addressGiven])
        try file.then("2025-03-11", court, .dismissUnclear, under: law)
        #expect(file.state.phase == .suitDismissed)
        #expect(file.lastOutcome?.isRegular == true)
    }

    @Test func `mediation.V074: a public notice needs its reason in the file`() throws {
        let order = ServiceOrder(.complaintCopy, isMissing: true)
        #expect(try file(order, [("2025-01-02", .announce(ServiceAnnouncement()))]).lastOutcome?.isRegular == true)
        #expect(
            try file(order, [("2025-01-02", .announce(ServiceAnnouncement(isReasonNoted: false)))]).rules == [
                "mediation.V074"
            ])
    }

    @Test(arguments: [
        // law: mediation.P39
        ("2025-01-02", false, "2025-02-05"),
        // law: mediation.P40
        ("2025-08-08", true, "2025-10-09"),
        // Sixty days at home before 2022; three months abroad before 2024.
        ("2021-03-01", false, "2021-04-30"), ("2022-01-04", false, "2022-02-07"), ("2023-03-01", true, "2023-06-01"),
        ("2024-01-02", true, "2024-03-04"),
    ])
    func `A public notice is as long as the law of its day says`(issued: String, isAbroad: Bool, served: String) throws
    {
        var file = try CaseFile<M>.history(
            "S-1",
            [
                (issued, court, .prepare(ServiceOrder(.complaintCopy, isAbroad: isAbroad, isMissing: true))),
                (issued, court, .announce(ServiceAnnouncement())),
            ], under: law)
        #expect(file.state.lastDay(of: .notice, in: law) == CivilDate(served))
        #expect(file.refused(served, Actor(.system), .noticeExpires, under: law)?.unmet == [.noticeOver])
        let next = try #require(CivilDate(served)?.adding(days: 1))
        try file.then(next.description, Actor(.system), .noticeExpires, under: law)
        #expect(file.state.phase == .deemedServed)
        #expect(file.state.servedOn == CivilDate(served))
    }

    @Test func `mediation.P55: the answer runs from the end of the notice`() throws {
        let served = try #require(CivilDate(2025, 2, 5))
        #expect(TimeLimit.answer.lastDay(from: served, in: law) == CivilDate(2025, 2, 20))
    }

    @Test func `A notice counts from its last posting`() throws {
        let file = try file(
            ServiceOrder(.summons, isMissing: true),
            [
                ("2025-03-10", .announce(ServiceAnnouncement(lastPostedOn: CivilDate(2025, 3, 12)!)))
            ])
        #expect(file.state.lastDay(of: .notice, in: law) == CivilDate(2025, 4, 11))
    }

    @Test func `mediation.P69: refused mail counts from the day it came back, unless fault is disproved`() throws {
        var file = try file(ServiceOrder(.judgment), [("2025-09-22", .mail())])
        let returned = DeemedService(.mailReturned, on: CivilDate(2025, 9, 28)!)
        var disproved = returned
        disproved.isDisproved = true
        #expect(file.refused("2025-09-28", court, .deem(disproved), under: law)?.unmet == [.notDisproved])
        try file.then("2025-09-28", court, .deem(returned), under: law)
        let served = try #require(file.state.servedOn)
        #expect(served == CivilDate(2025, 9, 28))
        #expect(TimeLimit.appealJudgment.lastDay(from: served, in: law) == CivilDate(2025, 10, 13))
    }

    @Test
    func `mediation.P68: a judgment not collected counts from the end of the time to collect, in the simple procedure`()
        throws
    {
        let deemed = M.Act.deem(DeemedService(.notCollected, on: CivilDate(2025, 9, 30)!))
        var simple = try file(
            ServiceOrder(.judgment, procedure: .simple), [("2025-09-20", .attempt(ServiceAttempt(.pickUp)))])
        try simple.then("2025-10-09", court, deemed, under: law)
        let served = try #require(simple.state.servedOn)
        #expect(TimeLimit.appealJudgment.lastDay(from: served, in: law) == CivilDate(2025, 10, 15))
        let ordinary = try file(ServiceOrder(.judgment), [("2025-09-20", .attempt(ServiceAttempt(.pickUp)))])
        #expect(ordinary.refused("2025-10-09", court, deemed, under: law)?.unmet == [.groundFits])
    }

    @Test func `Absence from pronouncement serves in the simple procedure only, and not when justified`() throws {
        for (procedure, justified, accepted) in [
            (TrialProcedure.simple, false, true), (.simple, true, false), (.ordinary, false, false),
        ] {
            let file = try file(
                ServiceOrder(.judgment, procedure: procedure),
                [("2025-09-20", .attempt(ServiceAttempt(.pronouncement)))])
            let act = M.Act.deem(DeemedService(.absentAtPronouncement, isDisproved: justified))
            #expect((file.refused("2025-09-20", court, act, under: law) == nil) == accepted)
            // A refusal to sign is service in every procedure.
            #expect(file.refused("2025-09-20", court, .deem(DeemedService(.refusedAtPronouncement)), under: law) == nil)
        }
    }

    @Test func `Direct service at a wrong address of his own giving counts from the day noted`() throws {
        let file = try file(
            ServiceOrder(.summons, procedure: .simple),
            [
                ("2025-03-03", .attempt(ServiceAttempt(.direct))),
                ("2025-03-05", .deem(DeemedService(.wrongAddressNoted, on: CivilDate(2025, 3, 4)!))),
            ])
        #expect(file.state.servedOn == CivilDate(2025, 3, 4))
    }

    @Test func `A refusal without witness, note or film serves nothing`() throws {
        let file = try file(ServiceOrder(.summons), [("2025-03-03", .attempt(ServiceAttempt(.direct)))])
        #expect(
            file.refused("2025-03-03", court, .deem(DeemedService(.leftAfterRefusal, isEvidenced: false)), under: law)?
                .unmet == [.groundFits])
        #expect(
            file.refused("2025-03-03", court, .deem(DeemedService(.mailReturned)), under: law)?.unmet == [.groundFits])
    }

    @Test func `The post tries three times within five days`() throws {
        var file = try file(ServiceOrder(.summons), [("2025-03-03", .mail())])
        // 2025-03-08 is a Saturday.
        #expect(file.state.lastDay(of: .postalAttempts, in: law) == CivilDate(2025, 3, 10))
        var hasty = file
        try hasty.then("2025-03-05", court, .bounce(ServiceBounce(attempts: 2)), under: law)
        #expect(hasty.lastOutcome?.irregular == [.attemptsMade])
        try file.then("2025-03-10", court, .bounce(ServiceBounce(attempts: 3)), under: law)
        #expect(file.lastOutcome?.isRegular == true)
        #expect(file.lastOutcome?.emits == [.chooseOtherMethod])
        try file.then("2025-03-11", court, .entrust(), under: law)
        #expect(file.state.lastDay(of: .entrustedService, in: law) == CivilDate(2025, 3, 21))
    }

    @Test func `Mail with other contents is void when handed back within three days`() throws {
        for (back, irregular) in [("2025-03-06", EnumSet<M.Condition>()), ("2025-03-07", [.voidIsMadeOut])] {
            var file = try file(ServiceOrder(.summons), [("2025-03-01", .mail())])
            try file.then(
                "2025-03-10", court,
                .voidService(
                    VoidService(.contentsMismatch, receivedOn: CivilDate(2025, 3, 3)!, handedBackOn: CivilDate(back)!)),
                under: law)
            #expect(file.lastOutcome?.irregular == irregular)
        }
    }

    @Test func `Mail that family took in is void when handed back within three days of its delivery`() throws {
        for (back, irregular) in [("2025-03-06", EnumSet<M.Condition>()), ("2025-03-07", [.voidIsMadeOut])] {
            var file = try file(
                ServiceOrder(.summons),
                [("2025-03-01", .mail()), ("2025-03-03", .deliver(ServiceDelivery(by: .adultFamily)))])
            #expect(file.state.phase == .served)
            #expect(file.state.deadlines(asOf: CivilDate(2025, 3, 3)!, in: law).isEmpty)
            try file.then(
                "2025-03-07", court, .voidService(VoidService(.contentsMismatch, handedBackOn: CivilDate(back)!)),
                under: law)
            #expect(file.state.phase == .voided)
            #expect(file.state.servedOn == nil)
            #expect(file.lastOutcome?.irregular == irregular)
        }
    }

    @Test func `mediation.V076: that the opposing party signed voids a service already recorded`() throws {
        var file = try file(
            ServiceOrder(.summons),
            [
                ("2025-03-03", .attempt(ServiceAttempt(.direct))), ("2025-03-03", .deliver(ServiceDelivery())),
            ])
        try file.then("2025-03-10", court, .voidService(VoidService(.opponentSigned)), under: law)
        #expect(file.state.phase == .voided)
        #expect(file.lastOutcome?.isRegular == true)
        #expect(file.lastOutcome?.emits == [.startAgain])
        #expect(file.state.servedOn == nil && file.state.closingDay == nil)
    }

    @Test func `The post counts from its first attempt, another court from its receipt of the letter`() throws {
        // Five days from 2025-03-05; ten days from 2025-03-14.
        var file = try file(
            ServiceOrder(.summons), [("2025-03-03", .mail(PostalDispatch(firstAttemptOn: CivilDate(2025, 3, 5)!)))])
        #expect(file.state.lastDay(of: .postalAttempts, in: law) == CivilDate(2025, 3, 10))
        #expect(file.state.dispatchedOn == CivilDate(2025, 3, 3))
        try file.then("2025-03-10", court, .bounce(ServiceBounce(attempts: 3)), under: law)
        try file.then(
            "2025-03-11", court, .entrust(ServiceEntrustment(receivedOn: CivilDate(2025, 3, 14)!)), under: law)
        #expect(file.state.lastDay(of: .entrustedService, in: law) == CivilDate(2025, 3, 24))
    }

    @Test func `mediation.V075: the closing day of mail is the day of posting, not of service`() throws {
        let file = try file(
            ServiceOrder(.judgment),
            [
                ("2025-03-03", .mail()), ("2025-03-06", .deliver(ServiceDelivery(signedOn: CivilDate(2025, 3, 5)!))),
            ])
        #expect(file.state.servedOn == CivilDate(2025, 3, 5))
        #expect(file.state.closingDay == CivilDate(2025, 3, 3))
        #expect(file.state.finding(closedOn: CivilDate(2025, 3, 3)!) == nil)
        #expect(file.state.finding(closedOn: CivilDate(2025, 3, 5)!)?.code == "mediation.V075")
    }

    @Test
    func `mediation.edge-47: two addressees served on different days have two deadlines, and effect follows the later`()
    {
        // law: mediation.P58
        let service = JointService([.init("d1", on: CivilDate(2025, 3, 3)), .init("d2", on: CivilDate(2025, 3, 7))])
        #expect(
            service.lastDays(of: .appealJudgment, in: law).map(\.lastDay) == [
                CivilDate(2025, 3, 18), CivilDate(2025, 3, 24),
            ])
        #expect(service.effectiveDay(after: .appealJudgment, in: law) == CivilDate(2025, 3, 25))
        #expect(service.lastServedOn == CivilDate(2025, 3, 7))
        let open = JointService([.init("d1", on: CivilDate(2025, 3, 3)), .init("d2", on: nil)])
        #expect(open.effectiveDay(after: .appealJudgment, in: law) == nil)
        #expect(open.lastServedOn == nil)
        #expect(JointService([]).effectiveDay(after: .appealJudgment, in: law) == nil)
    }

    @Test func `The address of a party who hides is looked for in order`() {
        #expect(PresumedAddress.first(of: [.registeredDomicile, .recentSuit]) == .recentSuit)
        #expect(PresumedAddress.first(of: [.ownPapers, .agreed]) == .agreed)
        #expect(PresumedAddress.first(of: []) == nil)
    }
}
