import FuyuanKit
import Testing

/// The guide prints; its test does not.
private func print(_ items: Any...) {}

/// The lines of the guide `Documentation/enforcement.md`, in its order.
@Suite("执行指南") struct EnforcementGuideTests {
    private let law = LegalContext.current
    private let handler = Actor<EnforcementRole>(.handler, "handler-1")

    private func day(_ text: String) -> CivilDate { CivilDate(text) ?? .min }

    @Test func `A case runs from filing to each of the six closings`() throws {
        let creditor = Actor<EnforcementRole>(.creditor, "creditor-1")

        var file = CaseFile<EnforcementCase>("E-1")
        @discardableResult func enter(
            _ act: EnforcementCase.Act, by actor: Actor<EnforcementRole>, on day: CivilDate
        ) throws -> Outcome<EnforcementCase>? {
            let entry = Entry<EnforcementCase>(file.id, file.lastSequence + 1, on: day, by: actor, act)
            guard case .applied(let outcome) = try file.append(entry, under: law) else { return nil }
            return outcome
        }
        let number = CaseNumber("（2026）皖0503执1号")
        let review = FilingReview(court: .firstInstance, level: .basic, number: number)
        try enter(.apply(EnforcementApplication(.civilJudgment)), by: creditor, on: day("2026-03-02"))
        try enter(.accept(review), by: Actor(.filingOffice), on: day("2026-03-05"))
        try enter(.assignHandler(HandlerAssignment(handler: "handler-1")), by: Actor(.court), on: day("2026-03-06"))
        #expect(file.state.phase == .filed)
        #expect(file.state.lastDay(of: .caseTerm, in: law) == day("2026-09-07"))

        let window = EnforcementNotice(performBy: day("2026-03-19"))
        let noticed = try enter(.issueNotice(window), by: handler, on: day("2026-03-09"))
        print(noticed?.issues.map(\.term.en) ?? [])  // the notice and the order to report property
        #expect(noticed?.issues == [.enforcementNotice, .reportOrder])

        let early = Occasion(handler, on: day("2026-03-10"), under: law)
        if let refusal = file.state.refusal(of: .startDisposal, in: early) {
            for reason in refusal.reasons { print(reason.code, reason.text.en, reason.basis.text(in: .en)) }
        }
        let codes = file.state.refusal(of: .startDisposal, in: early)?.reasons.map(\.code) ?? []
        #expect(codes.contains("enforcement-case/start-disposal/measure-in-force/unmet"))

        try enter(.performancePeriodLapsed, by: Actor(.system), on: day("2026-03-20"))
        try enter(.propertyFound, by: handler, on: day("2026-03-27"))

        let account = MeasuredItem(.deposit, value: Money(fen: 50_000_00))
        let ruling = MeasureRuling(account, form: .freezing, withinAmount: true, isServed: true)
        let freeze = ControlMeasure.Act.serveAssistant(MeasureService(until: day("2027-03-27")))
        try enter(.measure(PartAct(1, .rule(ruling))), by: handler, on: day("2026-03-27"))
        try enter(.measure(PartAct(1, freeze)), by: Actor(.assistingOrgan, "bank-1"), on: day("2026-03-27"))
        print(file.state.measuresInForce, file.state.parts.measures[number: 1]?.phase.term.en ?? "")
        for deadline in file.state.allDeadlines(asOf: day("2026-03-27"), in: law) {
            print(deadline.clock.en, deadline.lastDay?.description ?? "")
        }
        #expect(file.state.measuresInForce == [1])
        #expect(
            file.state.allDeadlines(asOf: day("2026-03-27"), in: law).contains { $0.lastDay == day("2027-03-27") })

        let controlled = file.state
        try enter(.startDisposal, by: handler, on: day("2026-04-10"))
        try enter(.proceedsReceived, by: handler, on: day("2026-06-01"))
        let paid = try enter(.fullyPaid(Satisfaction()), by: handler, on: day("2026-06-15"))
        print(file.state.closingMode?.term.en ?? "", paid?.emits.map(\.term.en) ?? [])
        #expect(file.state.closingMode == .completed)
        #expect(paid?.emits == [.deleteListing, .liftRestriction, .releaseMeasures, .returnSurplus])

        let ends: [(EnforcementCase.Act, Actor<EnforcementRole>)] = [
            (.voluntaryPerformance(Satisfaction()), Actor(.debtor)),
            (.endRound(RoundEnd(RoundEndReview())), Actor(.panel)),
            (.terminate(EnforcementTermination(.basisRevoked)), Actor(.court)),
            (.cancelFile(FileCancellation(.jurisdictionObjection)), Actor(.court)),
            (.refuseEnforcement(EnforcementRefusal([.publicInterest])), Actor(.court)),
            (.rejectApplication(EnforcementFilingRefusal([.contentDeterminate])), Actor(.court)),
        ]
        var modes: Set<ClosingMode> = []
        for (act, actor) in ends {
            var one = controlled
            let outcome = try one.apply(act, in: Occasion(actor, on: day("2026-07-01"), under: law))
            print(one.closingMode?.term.en ?? "", outcome.issues.map(\.term.en), outcome.emits.map(\.term.en))
            if let mode = one.closingMode { modes.insert(mode) }
        }
        #expect(modes == Set(ClosingMode.allCases))

        let untold = RoundEndReview(isNoticed: false)
        for finding in untold.findings(filed: day("2026-03-05"), on: day("2026-06-02"), in: law) {
            print(finding.code, finding.text.en, finding.basis.text(in: .en))
        }
        let found = untold.findings(filed: day("2026-03-05"), on: day("2026-06-02"), in: law)
        #expect(found.map(\.code) == ["enforcement.V20", "enforcement.V20"])
        let queries = RoundEndSchedule(from: day("2026-08-31")).days
        #expect(queries.count == 10 && queries.first == day("2027-02-28"))
    }

    @Test func `A measure is served, warned of, renewed, queued behind and weighed`() throws {
        let flat = MeasuredItem(.realEstate, value: Money(fen: 900_000_00))
        var measure = CaseFile<ControlMeasure>("M-1")
        func seal(_ act: ControlMeasure.Act, by role: EnforcementRole, on day: CivilDate) throws {
            try measure.append(Entry("M-1", measure.lastSequence + 1, on: day, by: Actor(role), act), under: law)
        }
        try seal(.rule(MeasureRuling(flat, withinAmount: true, isServed: true)), by: .handler, on: day("2026-03-02"))
        let service = MeasureService(until: day("2029-03-04"))
        try seal(.serveAssistant(service), by: .registry, on: day("2026-03-04"))
        if let alarm = measure.state.alarm(asOf: day("2029-02-20"), in: law) {
            print(alarm.level, alarm.daysLeft, alarm.finding.text.en)
        }
        try seal(.renew(MeasureRenewal(until: day("2032-03-04"))), by: .handler, on: day("2029-03-02"))
        #expect(measure.state.lastDay(of: .term, in: law) == day("2032-03-04"))

        let late = Occasion(EnforcementRole.handler, on: day("2032-03-08"), under: law)
        let tooLate = measure.state.refusal(of: .renew(MeasureRenewal(until: day("2035-03-04"))), in: late)
        let cure = tooLate?.reasons.first?.cure?.en ?? ""  // take a new measure, which stands behind the queue
        #expect(cure == "take a new measure, which stands behind the queue")

        var queue = SealingQueue()
        for court: UInt32 in 1...3 { queue.register(court, on: day("2026-03-04")) }
        let next = queue.lift(1)?.number  // 2: it takes effect, with a term of its own
        #expect(next == 2 && queue.waiting.map(\.number) == [3])

        var sealed = SealingProportionality(
            claim: Money(fen: 1_000_000_00), costs: Money(fen: 12_400_00),
            assets: [
                SealedAsset("flat-1", asset: .realEstate, value: Money(fen: 1_100_000_00)),
                SealedAsset("flat-2", asset: .realEstate, value: Money(fen: 1_100_000_00)),
                SealedAsset("car", asset: .vehicle, value: Money(fen: 50_000_00)),
            ])
        sealed.assets[0].from = day("2024-05-06")
        sealed.assets[0].until = day("2027-05-07")
        sealed.assets[2].target = .otherPerson
        sealed.authority = SealingAuthority(hasRuling: false)
        for finding in try sealed.findings(asOf: day("2026-03-02"), in: law) { print(finding.code, finding.text.en) }
        let amount = try sealed.amount(in: law)
        print(amount.threshold, amount.releases.map(\.name), amount.derivation.text(in: .en))
        #expect(amount.threshold == Money(fen: 1_214_880_00) && amount.releases.map(\.name) == ["flat-2"])
        #expect(
            try sealed.findings(asOf: day("2026-03-02"), in: law).map(\.code) == [
                "enforcement.beyondPower", "enforcement.beyondScope", "enforcement.beyondAmount",
                "enforcement.beyondTime",
            ])
    }

    @Test func `enforcement.calculation-5.3-C1: a flat fails once and is sold at the second auction`() throws {
        let appraisal = Money(fen: 1_234_567_89)
        if let first = PriceFloor.first(appraisal: appraisal, by: .online),
            let second = PriceFloor.next(after: first.amount, by: .online),
            let deposit = DepositRange.online(startPrice: first.amount)
        {
            print(first.amount, second.amount, deposit.lowest, deposit.highest ?? .zero)
            print(first.derivation.text(in: .en))
            #expect(first.amount == Money(fen: 864_197_53) && second.amount == Money(fen: 691_358_03))
            #expect(deposit.lowest == Money(fen: 43_209_88) && deposit.highest == Money(fen: 172_839_50))
            #expect(first.derivation.text(in: .en).contains("70%"))
        }

        var sale = CaseFile<JudicialDisposal>("S-1")
        func sell(_ act: JudicialDisposal.Act, by role: EnforcementRole, on text: String) throws {
            try sale.append(Entry("S-1", sale.lastSequence + 1, on: day(text), by: Actor(role), act), under: law)
        }
        func notice(_ price: Money, told: String, bidding: String) -> AuctionNotice {
            AuctionNotice(
                AuctionTerms(price, deposit: Money(fen: 80_000_00)), biddingOn: day(bidding), partiesToldOn: day(told),
                panelDecided: true, capitalShown: true, platform: "platform-1")
        }
        let opening = DisposalOpening(.immovable, controlledOn: day("2024-01-08"), titleChecked: true)
        try sell(.startPricing(opening), by: .handler, on: "2024-01-15")
        try sell(.commission(PricingCommission(.appraisal, inOrder: true)), by: .handler, on: "2024-01-16")
        try sell(.receiveReport, by: .handler, on: "2024-02-07")
        try sell(.sendReport, by: .handler, on: "2024-02-08")
        try sell(.appraise(ReferencePrice(Money(fen: 1_000_000_00))), by: .appraiser, on: "2024-02-19")
        let low = notice(Money(fen: 699_999_99), told: "2024-02-23", bidding: "2024-03-27")
        let panel = Occasion(EnforcementRole.panel, on: day("2024-02-26"), under: law)
        let below = sale.state.refusal(of: .publishRound1(low), in: panel)?.text(in: .en) ?? ""
        #expect(below.contains("the start price is not below the floor"))

        let first = notice(Money(fen: 700_000_00), told: "2024-02-23", bidding: "2024-03-27")
        try sell(.publishRound1(first), by: .panel, on: "2024-02-26")
        try sell(.openBidding, by: .auctionPlatform, on: "2024-03-27")
        try sell(.noBid, by: .auctionPlatform, on: "2024-03-28")
        let second = notice(Money(fen: 560_000_00), told: "2024-03-29", bidding: "2024-04-17")
        try sell(.publishRound2(second), by: .panel, on: "2024-04-02")
        try sell(.openBidding2, by: .auctionPlatform, on: "2024-04-17")
        try sell(.hammer(WinningBid("buyer-1", price: Money(fen: 560_000_00))), by: .auctionPlatform, on: "2024-04-18")
        print(sale.phase.en, sale.state.price ?? .zero)
        #expect(sale.state.price == Money(fen: 560_000_00))
        #expect(sale.rulesBroken.isEmpty)

        let (end, bids) = (36_000, [35_850, 36_120, 36_419])
        print(BiddingEnd.text(BiddingEnd(scheduled: end, bids: bids).end))
        #expect(BiddingEnd.text(BiddingEnd(scheduled: end, bids: bids).end) == "10:11:59")
    }

    @Test func `enforcement.calculation-5.1-A2 and enforcement.calculation-5.4-D1: interest, and a participation`()
        throws
    {
        var debt = DelayedDebt(Money(fen: 500_000_00), due: day("2024-03-10"))
        debt.payments = [
            .init(Money(fen: 200_000_00), on: day("2024-06-18")), .init(Money(fen: 300_000_00), on: day("2024-12-25")),
        ]
        let interest = try DelayInterest(debt, DelayInterestPolicy(in: law))
        for line in interest.lines { print(line.kind.term.en, line.days, line.base, line.amount) }
        print(interest.doubled, interest.derivation.text(in: .en))
        #expect(interest.lines.map(\.days) == [100, 290])
        #expect(interest.doubled == Money(fen: 18_725_00))

        let claims = [
            ProceedsClaim(1, Money(fen: 400_000_00), priority: 1),
            ProceedsClaim(2, Money(fen: 600_000_00)), ProceedsClaim(3, Money(fen: 300_000_00)),
            ProceedsClaim(4, Money(fen: 100_000_00)),
        ]
        let result = try ParticipationInDistribution(
            proceeds: Money(fen: 1_000_000_00), costs: Money(fen: 20_000_00), debtor: .naturalPerson, claims: claims)
        for share in result.shares { print(share.number, share.paid, share.open) }
        print(result.ratio ?? .zero, result.derivation.text(in: .en))
        #expect(result.shares.map(\.paid.fen) == [400_000_00, 348_000_00, 174_000_00, 58_000_00])

        var distribution = CaseFile<EnforcementDistributionPlan>("D-1")
        let opening = DistributionOpening(
            debtor: .enterpriseLegalPerson, caseBegan: day("2026-01-05"), host: "鲁0602", firstSeizing: "鲁0602",
            isPreservation: false)
        try distribution.append(
            Entry("D-1", 1, on: day("2026-03-02"), by: handler, .openDistribution(opening)), under: law)
        let join = EnforcementDistributionPlan.Act.join(ParticipationRequest(Money(fen: 100_000_00), hasBasis: true))
        let asking = Occasion(EnforcementRole.creditor, on: day("2026-03-03"), under: law)
        print(distribution.state.refusal(of: join, in: asking)?.text(in: .en) ?? "")
        #expect(
            distribution.state.refusal(of: join, in: asking)?.reasons.map(\.code)
                == ["enforcement-distribution-plan/join/participation-allowed/unmet"])
    }

    @Test func `A listing is not a restriction, and an application is compared and intercepted`() throws {
        let court = Actor<EnforcementRole>(.court)
        let president = Actor<EnforcementRole>(.courtPresident)

        var listing = CaseFile<DishonestListing>("L-1")
        func list(_ act: DishonestListing.Act, by actor: Actor<EnforcementRole>, on day: CivilDate) throws {
            try listing.append(Entry("L-1", listing.lastSequence + 1, on: day, by: actor, act), under: law)
        }
        let subject = ListedSubject("甲某", isMinor: false)
        try list(.warn(subject), by: handler, on: day("2026-03-02"))
        let proposal = ListingProposal(grounds: [.breaksReporting])
        try list(.applyListing(proposal), by: Actor(.creditor, "creditor-1"), on: day("2026-03-02"))
        let decision = ListingDecision(
            [.breaksReporting], years: 2, dutyUnperformed: true, abilityShown: true, exemptions: [])
        try list(.decide(decision), by: president, on: day("2026-03-16"))
        let publication = ListingPublication(
            decisionServed: true, stillUnpaid: true, restrictionOrdered: true, unitTold: true)
        try list(.publish(publication), by: court, on: day("2026-03-20"))
        print(listing.state.isListed(on: day("2026-04-01")), listing.state.termEnd?.description ?? "")
        #expect(listing.state.isListed(on: day("2026-04-01")) && listing.state.termEnd == day("2028-03-16"))

        var restriction = CaseFile<ConsumptionRestriction>("R-1")
        let person = RestrictedPerson("乙某", role: .legalRepresentative, entity: "甲公司")
        let ordered: [(ConsumptionRestriction.Act, Actor<EnforcementRole>)] = [
            (.ownMotion(RestrictionProposal(person, isListed: false, dutyUnperformed: true)), court),
            (.order(RestrictionOrder(weighed: true, exemptions: [])), president),
        ]
        for (act, actor) in ordered {
            let next = restriction.lastSequence + 1
            try restriction.append(Entry("R-1", next, on: day("2026-03-20"), by: actor, act), under: law)
        }
        print(restriction.state.bars(.fastTrains, on: day("2026-03-21")))
        for finding in listing.state.findings(beside: nil, on: day("2026-04-01")) {
            print(finding.code, finding.text.en)
        }
        #expect(restriction.state.bars(.fastTrains, on: day("2026-03-21")))
        #expect(listing.state.findings(beside: nil, on: day("2026-04-01")).map(\.code) == ["enforcement.V43"])

        let today = day("2026-06-10")
        let debtor = SubjectNumber(.residentID, "410802188001010017")
        let namesake = SubjectNumber(.residentID, "410802188001020020")
        let listed = CreditEntry(
            "L-1", on: .dishonestListing, .naturalPerson, "甲某", debtor, case: CaseNumber("（2026）豫0802执1号"),
            court: "示例区人民法院", decidedOn: day("2026-02-20"), publishedOn: day("2026-03-01"))
        let header = CreditListHeader(
            source: "示例区人民法院", edition: "2026-06-10/1", snapshotOn: today, signature: .verified)
        let matcher = CreditMatcher(CreditList(header, [listed]), asOf: today, in: law)
        for number in [debtor, namesake] {
            let match = matcher.compare(CreditApplicant(number, "甲某"))
            print(match.verdict.term.en, match.matches.map { $0.text(in: .en) })
        }
        #expect(matcher.compare(CreditApplicant(debtor, "甲某")).verdict == .blocked)
        #expect(matcher.compare(CreditApplicant(namesake, "甲某")).verdict == .possible)

        let items = ApprovalItemList(
            "local-2026", in: DivisionCode("410800"), from: day("2026-01-01"),
            items: [ApprovalItem("licence", "某项许可", "a licence", .access)],
            rules: [
                InterceptionRule(
                    "licence", for: [.applicant], on: [.dishonestListing], .block, Basis(Citation("LCR20")),
                    edition: "local-2026")
            ])
        let application = CreditApplication(
            "SQ-1", for: "licence", at: "某行政审批局", in: DivisionCode("410802"), purpose: .approval,
            [CreditApplicant(debtor, "甲某")])
        let answer = application.intercept(matcher, [items], in: law)
        for reason in answer.reasons { print(answer.outcome.term.en, reason.text.en, reason.cure?.en ?? "") }
        let confirmed = answer.records.compactMap { $0.confirmed(by: "clerk-1", on: today) }
        print(answer.needsPerson, confirmed.filter { $0.isInForce(on: today) }.count)
        #expect(answer.outcome == .block && answer.needsPerson && confirmed.count == 1)

        let granted = ApprovalOutcome(application, on: today, isGranted: true)
        for alarm in matcher.list.supervise(confirmed, [granted], [items], asOf: today) {
            print(alarm.kind.term.en, alarm.addressees)
        }
        let alarms = matcher.list.supervise(confirmed, [granted], [items], asOf: today)
        #expect(alarms.map(\.kind) == [.notApplied])
    }

    @Test func `Assistance is asked, grid workers report, and a registry answers once`() throws {
        let number = try #require(CaseNumber("（2026）皖0503执1号"))

        var request = CaseFile<AssistanceRequest>("A-1")
        func ask(_ act: AssistanceRequest.Act, by role: EnforcementRole, on day: CivilDate) throws {
            try request.append(Entry("A-1", request.lastSequence + 1, on: day, by: Actor(role), act), under: law)
        }
        let draft = AssistanceDraft(.banks, .control, for: [number], to: "bank-1", by: day("2026-03-06"))
        try ask(.draft(draft), by: .handler, on: day("2026-03-02"))
        try ask(.serve(AssistanceService([.ruling, .assistanceNotice])), by: .handler, on: day("2026-03-02"))
        let silence = request.state.answer(asOf: day("2026-03-07"), in: law)  // unanswered, which is no empty answer
        try ask(.comply(AssistanceReply(.nothingFound, receipt: "R-1")), by: .bank, on: day("2026-03-06"))
        let empty = request.state.answer(asOf: day("2026-03-07"), in: law)
        #expect(silence == .unanswered && empty == .nothingFound)

        let seal = AssistanceRequest.Act.dispatchGrid(GridTask([.seal], for: [number]))
        let sent = Occasion(handler, on: day("2026-03-02"), under: law)
        print(AssistanceRequest().refusal(of: seal, in: sent)?.text(in: .en) ?? "")
        #expect(
            AssistanceRequest().refusal(of: seal, in: sent)?.reasons.map(\.code)
                == ["assistance-request/dispatch-grid/no-coercion/unmet"])

        var book = RegistryBook()
        let first = RegistryRequest(
            "Q-1", .seal, of: "P-1", by: "court-a", seal: "S-1", document: "（2026）皖0503执1号之一",
            receivedOn: day("2026-03-02"))
        let second = RegistryRequest(
            "Q-2", .seal, of: "P-1", by: "court-b", seal: "S-2", document: "（2026）皖05执2号之一",
            receivedOn: day("2026-03-03"))
        for asked in [first, second, first] { print(book.handle(asked)) }
        print(book.rank(of: "S-2") ?? 0)
        #expect(book.seals.count == 2 && book.rank(of: "S-2") == 2)
    }

    @Test func `Public bodies, and a referral for refusing to perform`() throws {
        let number = try #require(CaseNumber("（2026）皖0503执1号"))

        let plan = PublicBodyEnforcement(on: .administrative, by: [.dailyFine, .sealing])
        for finding in plan.findings(in: law) { print(finding.code, finding.text.en, finding.basis.text(in: .en)) }
        let owing = PublicBodyCase(number, against: "town-1", owed: Money(fen: 100_00), dueOn: day("2026-01-05"))
        let report = PublicBodyNotice(on: day("2026-03-31"), of: [owing])
        print(report.cases.map { $0.daysOverdue(on: report.day) ?? 0 }, report.owed ?? .zero)
        #expect(plan.findings(in: law).map(\.code) == ["enforcement.V57"])
        #expect(report.cases.map { $0.daysOverdue(on: report.day) } == [85] && report.owed == Money(fen: 100_00))

        let asked = NonLitigationApplication(
            on: day("2026-06-03"), remedyLastDay: day("2026-03-02"), urgedOn: day("2026-04-01"))
        print(asked.lastDayToApply(in: law)?.description ?? "", asked.findings(in: law).map(\.text.en))
        #expect(asked.lastDayToApply(in: law) == day("2026-06-02"))
        #expect(asked.findings(in: law).map(\.code) == ["enforcement.V56"])

        var referral = CaseFile<RefusalCrimeReferral>("F-1")
        func refer(_ act: RefusalCrimeReferral.Act, by role: EnforcementRole, on day: CivilDate) throws {
            try referral.append(Entry("F-1", referral.lastSequence + 1, on: day, by: Actor(role), act), under: law)
        }
        let suspicion = RefusalSuspicion(in: number, effectiveOn: day("2025-06-02"), conductOn: [day("2025-11-03")])
        try refer(.noteSuspicion(suspicion), by: .handler, on: day("2026-02-02"))
        let unpunished = RefusalDossier([.refusesReport], evidence: .all, wasSanctionedBefore: false)
        print(unpunished.findings.map(\.text.en))
        let dossier = RefusalDossier(
            [.refusesReport], evidence: .all, wasSanctionedBefore: true, isAbleAfterNecessities: true)
        try refer(.assemble(dossier), by: .handler, on: day("2026-02-09"))
        let transfer = ReferralTransfer(to: "police-1", isAtPlaceOfCourt: true)
        try refer(.transfer(transfer), by: .court, on: day("2026-03-02"))
        try refer(.registerReferral, by: .police, on: day("2026-03-02"))
        print(referral.state.lastDay(of: .examination, in: law)?.description ?? "")
        #expect(unpunished.findings.map(\.code) == ["enforcement.V53"])
        #expect(referral.state.lastDay(of: .examination, in: law) == day("2026-03-09"))
    }

    @Test func `A bankruptcy stops the case, and deadlines go to handlers and calendars`() throws {
        var file = CaseFile<EnforcementCase>("E-2")
        @discardableResult func enter(
            _ act: EnforcementCase.Act, by actor: Actor<EnforcementRole>, on day: CivilDate
        ) throws -> Outcome<EnforcementCase>? {
            let entry = Entry<EnforcementCase>(file.id, file.lastSequence + 1, on: day, by: actor, act)
            guard case .applied(let outcome) = try file.append(entry, under: law) else { return nil }
            return outcome
        }
        try enter(.apply(EnforcementApplication()), by: Actor(.creditor), on: day("2026-03-02"))
        try enter(.accept(FilingReview(court: .firstInstance)), by: Actor(.filingOffice), on: day("2026-03-05"))

        let today = day("2026-03-13")
        let running = file.state.deadlines(asOf: today, in: law)
        let board = NodeBoard([NodeBoard.Matter("E-2", handledBy: "handler-1", running)], asOf: today)
        for load in board.byHandler {
            for node in load.overdue {
                print(load.handler?.description ?? "", node.caseID, node.clock.en, node.daysOver)
            }
        }
        for course in board.byCase { print(course.caseID, course.nodes.count) }
        if let stamp = Moment(today, 8, 5) { print(board.calendar(in: .en).text(stampedAt: stamp)) }
        #expect(board.byHandler.first?.overdue.map(\.clock.wire) == ["handler-assignment", "notice"])
        let stamp = try #require(Moment(today, 8, 5))
        let calendar = board.calendar(in: .en).text(stampedAt: stamp)
        #expect(calendar.contains("\r\nDTSTART;VALUE=DATE:20260312\r\n"))

        let admitted = try enter(.bankruptcyAdmitted, by: Actor(.court), on: day("2026-04-01"))
        print(file.phase.en, admitted?.emits.map(\.term.en) ?? [])
        for effect in EnforcementCrossCaseEffect.following(.admission) {
            let duty = effect.duty(since: day("2026-04-01"), in: law)
            print(duty.owner.en, duty.text.en, duty.basis.text(in: .en))
        }
        #expect(admitted?.emits == [.stopPayOut, .releaseMeasures, .handOverProperty, .deleteListing])
        #expect(file.state.phase == .suspended)
        #expect(EnforcementCrossCaseEffect.following(.admission).count == 5)
        try enter(.bankruptcyDismissed, by: Actor(.court), on: day("2026-06-01"))
        #expect(file.state.phase == .investigating)

        var transfer = CaseFile<EnforcementTransfer>("T-1")
        try transfer.append(
            Entry("T-1", 1, on: day("2026-08-17"), by: Actor(.enforcingCourt), .consult(TransferConsultation())),
            under: law)
        if let stage = TransferStage(of: transfer.state, on: day("2026-08-17")) {
            print(stage.term.en, stage.enforcement.term.en)
        }
        #expect(TransferStage(of: transfer.state, on: day("2026-08-17"))?.enforcement == .goesOn)

        var here = law
        here.policies[PolicyParameter.clearExcess.id] = .share(3, of: 2)
        here.policies[PolicyParameter.firstMeasureAlarm.id] = .count(60)
        here.periods[TimeLimit.policeFeedback.id] = .workingDays(5)
        #expect(here.value(of: .clearExcess) == .share(3, of: 2))
        #expect(PolicyParameter.enforcementPolicies.contains { $0.id == PolicyParameter.clearExcess.id })
    }
}

extension CaseFile {
    /// The rules whose lack made one of its acts irregular.
    fileprivate var rulesBroken: [String] {
        records.flatMap { record -> [String] in
            guard case .applied(let outcome) = record.verdict else { return [] }
            return outcome.reasons.compactMap(\.rule)
        }
    }
}
