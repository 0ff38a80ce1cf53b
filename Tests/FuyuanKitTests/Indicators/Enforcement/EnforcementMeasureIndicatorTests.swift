import FuyuanKit
import Testing

private let court = Actor(EnforcementRole.court)
private let handler = Actor(EnforcementRole.handler)

@Suite("执行指标：措施、案款、处置与名单") struct EnforcementMeasureIndicatorTests {
    @Test
    func `enforcement.renewalMiss: terms that ended without a ruling to renew`()
        throws
    {
        func frozen(_ id: CaseID, until: String, _ more: [(String, Actor<EnforcementRole>, ControlMeasure.Act)] = [])
            throws
            -> CaseFile<ControlMeasure>
        {
            let ruling = MeasureRuling(
                MeasuredItem(.deposit, value: yuan(900)), form: .freezing, withinAmount: true, isServed: true)
            return try .history(
                id,
                [
                    ("2025-06-02", handler, .rule(ruling)),
                    ("2025-06-02", Actor(.bank), .serveAssistant(MeasureService(until: day(until)))),
                ] + more)
        }
        let files: [any Dossier] = [
            // Renewed before the end, lapsed, lapsed unnoticed, lifted before the end.
            try frozen(
                "M-1", until: "2026-06-01", [("2026-05-20", handler, .renew(MeasureRenewal(until: day("2027-06-01"))))]),
            try frozen("M-2", until: "2026-06-01", [("2026-06-02", Actor(.system), .expire)]),
            try frozen("M-3", until: "2026-06-01"),
            try frozen("M-4", until: "2026-06-01", [("2026-05-06", handler, .release(MeasureRelease(.paid)))]),
            // Lifted when it had lapsed.
            try frozen("M-5", until: "2026-06-01", [("2026-06-08", handler, .release(MeasureRelease(.paid)))]),
        ]
        #expect(try Indicator.renewalMiss.told(2026, files) == "75.00% 3/4")
        // The renewed term ends on 2027-06-01.
        #expect(try Indicator.renewalMiss.told(2027, files) == "100.00% 1/1")
        #expect(try Indicator.renewalMiss.tally(over: indicatorYear(2025), of: files).value.gap == .emptyDenominator)
        try checkIndicators(Indicator.enforcement, over: files, in: 2026)
    }

    @Test func `enforcement.payOutOnTime: thirty days from the notice, and what is lawfully held back is not due`()
        throws
    {
        func funds(_ id: CaseID, paid: String?, held: Bool = false) throws -> CaseFile<CaseFunds> {
            var file = try CaseFile<CaseFunds>.history(
                id,
                [
                    ("2026-06-01", handler, .receive(FundsReceipt(yuan(100), noticedOn: day("2026-06-01")))),
                    ("2026-06-02", handler, .claim(FundsClaim(account: "A"))),
                    ("2026-06-02", handler, .calculate(FundsCalculation(toCreditors: yuan(100)))),
                ])
            if held {
                try file.then("2026-06-03", handler, .hold(FundsHold(.notCollected, approvedBy: "院长")), under: .current)
            }
            if let paid { try file.then(paid, handler, .pay(FundsPayment(yuan(100))), under: .current) }
            return file
        }
        let files: [any Dossier] = [
            // Thirty days from 2026-06-01 end on 2026-07-01.
            try funds("F-1", paid: "2026-07-01"), try funds("F-2", paid: "2026-07-02"), try funds("F-3", paid: nil),
            try funds("F-4", paid: nil, held: true),
        ]
        #expect(try Indicator.paidOutOnTime.told(2026, files) == "33.33% 1/3")
    }

    @Test
    func
        `enforcement.auctionSuccess enforcement.premium: lots put up in the year, and what those sold brought above the start`()
        throws
    {
        func lot(_ id: CaseID, start: Int64, sold price: Int64?, paid: Bool = true) throws -> CaseFile<JudicialDisposal>
        {
            let notice = AuctionNotice(
                AuctionTerms(yuan(start), deposit: yuan(start / 10)), biddingOn: day("2024-03-27"),
                partiesToldOn: day("2024-02-23"), panelDecided: true, capitalShown: true, platform: "platform-1",
                payBy: day("2024-05-06"))
            let platform = Actor(EnforcementRole.auctionPlatform)
            var file = try CaseFile<JudicialDisposal>.history(
                id,
                [
                    (
                        "2024-01-15", handler,
                        .startPricing(DisposalOpening(.immovable, controlledOn: day("2024-01-08"), titleChecked: true))
                    ),
                    ("2024-02-19", Actor(.parties), .agreePrice(ReferencePrice(yuan(1_000)))),
                    ("2024-02-26", Actor(.panel), .publishRound1(notice)), ("2024-03-27", platform, .openBidding),
                ])
            guard let price else {
                try file.then("2024-03-28", platform, .noBid, under: .current)
                return file
            }
            try file.then(
                "2024-03-28", platform, .hammer(WinningBid("buyer-1", price: yuan(price), isQualified: true)),
                under: .current)
            if paid {
                try file.then("2024-04-12", Actor(.buyer), .payInFull(FullPayment(isQualified: true)), under: .current)
            }
            return file
        }
        let files: [any Dossier] = [
            try lot("D-1", start: 700, sold: 770), try lot("D-2", start: 1_000, sold: 1_100),
            try lot("D-3", start: 700, sold: nil),
            try lot("D-4", start: 700, sold: 900, paid: false),
        ]
        #expect(try Indicator.auctionSuccess.told(2024, files) == "50.00% 2/4")
        #expect(try Indicator.auctionPremium.told(2024, files) == "10.00% 17000/170000")
        #expect(try Indicator.auctionPremium.tally(over: indicatorYear(2026), of: files).value.gap == .emptyDenominator)
        try checkIndicators(Indicator.enforcement, over: files, in: 2024)
    }

    @Test func `enforcement.deleteOnTime: three working days from the exit; entries and orders are counted apart`()
        throws
    {
        func listed(_ id: CaseID, erased: String?) throws -> CaseFile<DishonestListing> {
            let subject = ListedSubject("甲", isMinor: false)
            let decision = ListingDecision(
                [.breaksReporting], years: 2, dutyUnperformed: true, abilityShown: true, exemptions: [])
            var file = try CaseFile<DishonestListing>.history(
                id,
                [
                    ("2026-03-02", handler, .warn(subject)),
                    (
                        "2026-03-02", Actor(.creditor, "creditor-1"),
                        .applyListing(ListingProposal(grounds: [.breaksReporting]))
                    ),
                    ("2026-03-02", Actor(.courtPresident), .decide(decision)),
                    ("2026-03-03", court, .publish(ListingPublication(decisionServed: true))),
                    // Three working days from Monday 2026-06-08 end on 2026-06-11.
                    ("2026-06-08", court, .exitGround(ListingRemoval(.performed))),
                ])
            if let erased { try file.then(erased, court, .erase, under: .current) }
            return file
        }
        let order = try CaseFile<ConsumptionRestriction>.history(
            "R-1",
            [
                (
                    "2026-03-02", Actor(.creditor),
                    .apply(RestrictionProposal(RestrictedPerson("甲"), isListed: false, dutyUnperformed: true))
                ),
                ("2026-03-03", court, .order(RestrictionOrder())),
            ])
        let files: [any Dossier] = [
            try listed("L-1", erased: "2026-06-11"), try listed("L-2", erased: "2026-06-12"),
            try listed("L-3", erased: nil),
            order,
        ]
        #expect(try Indicator.deletedOnTime.told(2026, files) == "33.33% 1/3")
        #expect(try Indicator.listingsPublished.told(2026, files) == "3例")
        #expect(try Indicator.restrictionsOrdered.told(2026, files) == "1例")
        try checkIndicators(Indicator.enforcement, over: files, in: 2026)
    }

    @Test
    func
        `enforcement.personsFound enforcement.casesClosedByLocate enforcement.policeInfo enforcement.assistOnTime enforcement.gridFeedback: help of the police and of the grid`()
        throws
    {
        let numbers = try (1...3).map { try #require(CaseNumber("（2026）皖0503执\($0)号")) }
        let police = Actor(EnforcementRole.police)
        func asked(_ id: CaseID, answered: String?, found: Int = 0, closed: [CaseNumber] = []) throws
            -> CaseFile<AssistanceRequest>
        {
            var file = try CaseFile<AssistanceRequest>.history(
                id,
                [
                    (
                        "2026-03-02", handler,
                        .draft(
                            AssistanceDraft(
                                .policeFindPerson, .locating, for: numbers, to: "police-1", by: day("2026-03-06")))
                    ), ("2026-03-02", handler, .serve(AssistanceService([.assistanceNotice]))),
                ])
            if let answered {
                let reply = AssistanceReply(
                    found > 0 ? .found : .nothingFound, receipt: "R", subjects: found, casesClosed: closed)
                try file.then(answered, police, .comply(reply), under: .current)
            }
            return file
        }
        func grid(_ id: CaseID, reports: Bool) throws -> CaseFile<AssistanceRequest> {
            var file = try CaseFile<AssistanceRequest>.history(
                id, [("2026-03-02", handler, .dispatchGrid(GridTask([.locatePerson], for: numbers)))])
            let fact = GridFact(.locatePerson, "见其在家", at: "3栋", on: day("2026-03-03"))
            if reports { try file.then("2026-03-03", Actor(.gridWorker), .report(GridReport([fact])), under: .current) }
            return file
        }
        let files: [any Dossier] = [
            try asked("A-1", answered: "2026-03-05", found: 2, closed: [numbers[0], numbers[1]]),
            try asked("A-2", answered: "2026-03-09", found: 1, closed: [numbers[1]]),
            try asked("A-3", answered: "2026-03-05"), try asked("A-4", answered: nil), try grid("G-1", reports: true),
            try grid("G-2", reports: false),
        ]
        #expect(try Indicator.personsFound.told(2026, files) == "3人次")
        #expect(try Indicator.casesClosedByLocating.told(2026, files) == "2件")
        #expect(try Indicator.policeInformation.told(2026, files) == "2条")
        #expect(try Indicator.assistanceOnTime.told(2026, files) == "50.00% 2/4")
        #expect(try Indicator.gridFeedback.told(2026, files) == "50.00% 1/2")
        try checkIndicators(Indicator.enforcement, over: files, in: 2026)
    }

    @Test func `enforcement.refusalOutcome: referrals of the year in which the police filed a case`() throws {
        func referral(_ id: CaseID, _ ends: [RefusalCrimeReferral.Act]) throws -> CaseFile<RefusalCrimeReferral> {
            let number = try #require(CaseNumber("（2026）皖0503执1号"))
            let dossier = RefusalDossier(
                [.refusesReport], evidence: .all, wasSanctionedBefore: true, isAbleAfterNecessities: true)
            return try .history(
                id,
                [
                    ("2026-02-02", handler, .noteSuspicion(RefusalSuspicion(in: number))),
                    ("2026-02-09", handler, .assemble(dossier)),
                    ("2026-03-02", court, .transfer(ReferralTransfer(to: "police-1", isAtPlaceOfCourt: true))),
                    ("2026-03-02", Actor(.police), .registerReferral),
                ] + ends.map { ("2026-03-09", Actor(.police), $0) })
        }
        let files: [any Dossier] = [
            try referral("C-1", [.fileCase]), try referral("C-2", []),
            try referral("C-3", [.declineToFile(ReferralReturn(because: "能力不足"))]),
        ]
        #expect(try Indicator.refusalsFiled.told(2026, files) == "33.33% 1/3")
    }
}
