import FuyuanKit
import Testing

private let petitions = PetitionMatterTests()

extension HuashanMissionTests {
    @Test func `S3-53: a case with any trigger opens coordination; without one a reason is required`() throws {
        let number = try CaseNumber(parsing: "（2026）皖0503行初12号")
        #expect(MajorCaseTrigger.allCases.count == 5)
        for trigger in MajorCaseTrigger.allCases {
            let opened = try MajorCaseCoordination(of: number, triggers: [trigger], on: day("2026-03-02"))
            #expect(opened.triggers == [trigger] && opened.reason == nil)
            #expect(opened.duty(in: .current).owner == AdministrativeRole.court.term)
        }
        let missing = MajorCaseCoordination.Problem.reasonMissing.text
        #expect(missing == Bilingual("没有触发情形的，应当写明启动理由", "without a trigger a reason must be written"))
        #expect(throws: MajorCaseCoordination.Problem.reasonMissing) {
            try MajorCaseCoordination(of: number, triggers: [], reason: "  ", on: day("2026-03-02"))
        }
        let byHand = try MajorCaseCoordination(of: number, triggers: [], reason: "舆情关注", on: day("2026-03-02"))
        #expect(byHand.reason == "舆情关注")
    }

    // law: administrative.I04
    @Test func `S3-54: 100 percent fails with the first unjustified absence, justified ones stand apart`()
        throws
    {
        var tally = AttendanceTally(Book.lines(50, attended: 49, rest: .justifiedAbsence))
        #expect(AttendanceTarget.huashan.answer(for: tally, in: .current) == .met)
        #expect(tally.justifiedAbsence == 1 && tally.unjustifiedAbsence == 0)
        #expect(tally.rate()?.text(decimals: 0) == "98%")
        let one = AttendanceTally(Book.lines(1, attended: 0, from: 51))
        tally = try #require(tally.merged(with: one))
        #expect(AttendanceTarget.huashan.answer(for: tally, in: .current) == .missed)
        #expect(tally.justifiedAbsence == 1 && tally.unjustifiedAbsence == 1)
    }

    @Test func `S3-59: before the mandate is verified every query is refused`() throws {
        let item = Matter<EstateAsset>()
        let mandate = AdministratorMandate("adm-1")
        for bad in [
            nil, AdministratorMandate("adm-2"), AdministratorMandate("adm-1", rulingShown: false),
            AdministratorMandate("adm-1", decisionShown: false), AdministratorMandate("adm-1", identityChecked: false),
        ] {
            let reasons = item.reasons(
                against: .inquire(AssetInquiry(.vehicle, mandate: bad)), .administrator, "adm-1", on: "2026-03-20")
            #expect(reasons.map(\.code) == ["estate-asset/inquire/mandate-verified/unmet"])
            #expect(reasons.first?.cure?.zh == "出示受理裁定书、指定管理人决定书并核验身份")
        }
        #expect(
            item.refusal(
                of: .inquire(AssetInquiry(.vehicle, mandate: mandate)), .administrator, "adm-1", on: "2026-03-20"
            ).isEmpty)
        #expect(item.refusal(of: .inquire(AssetInquiry(.vehicle)), .court, on: "2026-03-20").isEmpty)
    }

    @Test func `S3-67: a matter that meets the conditions of a suit is routed to filing`() throws {
        var matter = try petitions.classified(.litigation, suit: true)
        #expect(matter.file.state.proposed == [.routeLitigation])
        let outcome = try matter.do(.routeLitigation, .petitionOffice, on: "2025-06-10")
        #expect(outcome.isRegular && outcome.emits == [.tellPetitioner, .guideToSue])
        #expect(matter.file.state.isClosed && !matter.file.state.isFinal)
    }

    // law: administrative.V-P03
    @Test func `S3-67: what went through re-review is not reopened, only handed over`() throws {
        let again = PetitionRegistration(isGroupVisit: false, finalBefore: true)
        var matter = try petitions.classified(.petition, again)
        #expect(matter.file.state.proposed == [.handOver])
        let reasons = matter.reasons(against: .acceptItem, .petitionUnit, on: "2025-06-10")
        #expect(reasons.map(\.code) == ["petition-matter/accept-item/not-final/unmet"])
        #expect(reasons.map(\.basis) == [Basis(.petitions(36, 3))])
        #expect(
            matter.refusal(of: .transfer(PetitionTransfer("区住建局")), .petitionOffice, on: "2025-06-10")
                == ["petition-matter/transfer/not-final/unmet"])
        try matter.do(.handOver(PetitionHandOver(isExplained: true)), .petitionOffice, on: "2025-06-10")
        #expect(matter.phase == .handedToLocality)
    }

    @Test func `S3-67: a terminated litigation is not routed to court again, only handed over`()
        throws
    {
        let ended = try petitions.classified(.litigation, terminated: true)
        #expect(
            ended.refusal(of: .routeLitigation, .petitionOffice, on: "2025-06-10")
                == ["petition-matter/route-litigation/suit-admissible/unmet"])
        var live = try petitions.classified(.litigation)
        #expect(
            live.refusal(of: .handOver(PetitionHandOver(isExplained: true)), .court, on: "2025-06-10")
                == ["petition-matter/hand-over/is-finalised/unmet"])
        try live.do(.routeLitigation, .petitionOffice, on: "2025-06-10")
        try live.do(.terminateLitigation, .court, on: "2026-05-11")
        #expect(
            try live.do(.handOver(PetitionHandOver(isExplained: false)), .court, on: "2026-05-12").irregularities == [
                "explained"
            ])
        #expect(live.phase == .handedToLocality)
    }
}

extension HuashanMissionTests {
    @Test
    func `S3-57: a referral that comes back gives its reason, its timer runs, and the enforcement stays as it was`()
        throws
    {
        // Arrears withheld in bad faith: the case is enforced while the crime is referred, both in one docket.
        var docket = Docket()
        func admit<M: CaseMachine>(_ file: CaseFile<M>, as id: CaseID) {
            for record in file.records {
                var entry = record.entry
                entry.caseID = id
                docket.admit(line: JSON.write(entry), under: .current)
            }
        }
        admit(try Enforcing.controlling().file, as: "E-1")
        func enforcement() throws -> EnforcementCase {
            try #require(docket["E-1"] as? CaseFile<EnforcementCase>).state
        }
        func lastDays() throws -> [CivilDate?] {
            try enforcement().deadlines(asOf: day("2026-03-31"), in: .current).map(\.lastDay)
        }
        let before = (try enforcement().phase, try lastDays())
        #expect(before.0 == .controlling && !before.1.isEmpty)
        var referral = try Referral.registered()
        // The timer runs: seven days to examine.
        #expect(referral.lastDay(.examination) == "2026-03-09")
        var late = referral
        #expect(try late.do(.fileCase, .police, on: "2026-03-10").isRegular == false)
        let returned = try referral.do(
            .declineToFile(ReferralReturn(because: "账户余额不足清偿")), .police, on: "2026-03-09")
        #expect(returned.isRegular && returned.emits.contains(.enforcementGoesOn))
        #expect(referral.file.state.returnReason == "账户余额不足清偿")
        #expect(referral.lastDay(.reasons) != nil)
        admit(referral.file, as: "R-1")
        #expect(docket.unread.isEmpty && docket["R-1"] != nil)
        #expect(try enforcement().phase == before.0)
        #expect(try lastDays() == before.1)
    }

    @Test func `S3-59: acceptance makes prior seizures due to be lifted, and lists the holders that have not`() throws {
        func held(_ holder: ActorID, _ organ: MeasureOrgan) throws -> Matter<PreservationMeasure> {
            var matter = Matter<PreservationMeasure>()
            try matter.do(.attach(HeldMeasure(holder, organ: organ, asset: "land-1")), .sealingOrgan, on: "2025-06-02")
            #expect(matter.file.state.unreleased(asOf: day("2026-03-16")) == nil)
            let notice = AcceptanceNotice(acceptedOn: day("2026-03-16"), knownOn: day("2026-03-18"))
            let outcome = try matter.do(.acceptanceKnown(notice), .system, on: "2026-03-18")
            #expect(outcome.emits == [.liftAtOnce] && matter.phase == .releaseDue)
            return matter
        }
        var measures = [try held("court-9", .court), try held("tax-1", .tax), try held("police-1", .police)]
        func open() -> [UnreleasedMeasure] {
            PreservationMeasure.unreleased(in: measures.map(\.file.state), asOf: day("2026-03-30"))
        }
        #expect(open().map(\.holder) == ["court-9", "tax-1", "police-1"])
        #expect(open().allSatisfy { $0.days == 12 && $0.basis.citations.contains(.bankruptcy(19)) })
        try measures[1].do(.release, .sealingOrgan, "tax-1", on: "2026-03-20")
        #expect(open().map(\.holder) == ["court-9", "police-1"])
        for finding in open().map(\.finding) {
            #expect(finding.code == "bankruptcy.v62" && !finding.text.zh.isEmpty && !finding.text.en.isEmpty)
        }
    }

    @Test(arguments: [BankruptcyRole.creditor, .debtor])
    func
        `S3-60: one consent lets a case go to bankruptcy, which suspends enforcement; the court answers in thirty days`(
            role: BankruptcyRole
        ) throws
    {
        var transfer = Transfer()
        try transfer.do(.consult(TransferConsultation()), .enforcingCourt, on: "2026-08-03")
        let decide = EnforcementTransfer.Act.decideTransfer(Transfer.decision)
        let unconsented = transfer.reasons(against: decide, .enforcingCourt, on: "2026-08-05")
        #expect(unconsented.contains { $0.code == "enforcement-transfer/decide-transfer/consent-of-party/unmet" })
        let reason = try #require(unconsented.first { $0.rule == "bankruptcy.v68" })
        #expect(reason.basis.citations == [.civilProcedureInterpretation(511)])
        try transfer.do(.consent(TransferConsent()), role, on: "2026-08-06")
        let decided = try transfer.do(decide, .enforcingCourt, on: "2026-08-10")
        #expect(decided.emits == [.suspendEnforcement] && decided.issues.contains(.suspensionRuling))
        try transfer.do(.deliver(TransferFile(receivedOn: day("2026-08-17"))), .enforcingCourt, on: "2026-08-14")
        // Thirty days from 17 August.
        #expect(transfer.lastDay(.ruling) == "2026-09-16")
        #expect(EnforcementTransfer.table[.ruleAccept].basis.citations.contains(.civilProcedureInterpretation(512)))
        try transfer.do(.docket(TransferDocket()), .court, on: "2026-08-18")
        var late = transfer
        #expect(
            try late.do(.ruleNotAccept(RefusalRuling([.noGround])), .court, on: "2026-09-17").irregularities == [
                "ruling-in-time"
            ])
        #expect(try transfer.do(.ruleNotAccept(RefusalRuling([.noGround])), .court, on: "2026-09-16").isRegular)
    }

    @Test func `S3-60: acceptance lifts the seizures, a declaration ends enforcement, a refusal resumes it`() throws {
        var reviewed = try Enforcing.controlling()
        let alone = reviewed.reasons(against: .decideTransfer(CaseTransferDecision([])), .panel, on: "2026-04-08")
        #expect(alone.map(\.code) == ["enforcement-case/decide-transfer/party-consents/unmet"])
        #expect(alone.first?.basis.citations.contains(.civilProcedureInterpretation(511)) == true)
        try reviewed.do(.decideTransfer(CaseTransferDecision([.creditor])), .panel, on: "2026-04-08")
        #expect(reviewed.phase == .bankruptcyReview)
        var refused = reviewed
        try refused.do(.bankruptcyDeclined, .bankruptcyCourt, on: "2026-05-06")
        #expect(refused.phase == .investigating && !refused.file.state.isFinal)
        try reviewed.do(.debtorDeclaredBankrupt, .handler, on: "2026-09-01")
        #expect(reviewed.phase == .terminated && reviewed.file.state.termination == .debtorBankrupt)
        var admitted = try Enforcing.controlling()
        let acceptance = try admitted.do(.bankruptcyAdmitted, .court, on: "2026-04-08")
        #expect(acceptance.emits.contains(.releaseMeasures) && admitted.phase == .suspended)
        for kind in [EnforcementCase.Act.Kind.bankruptcyDeclined, .debtorDeclaredBankrupt] {
            #expect(EnforcementCase.table[kind].basis.citations.contains(.civilProcedureInterpretation(513)))
        }
    }

    @Test func `S3-66: whoever refuses mediation may sue at once, and the court decides on filing in seven days`()
        throws
    {
        var tiers = Matter<TieredEscalation>()
        try tiers.do(.log(LoggedDispute(.property)), .organ, "街道", on: "2025-03-03")
        try tiers.do(.refuse, .party, on: "2025-03-03")
        let sued = try tiers.do(.directFiling, .party, on: "2025-03-03")
        #expect(sued.isRegular && sued.emits == [.openFiling] && tiers.phase == .bypassed)
        #expect(TieredEscalation.table[.directFiling].basis.citations.contains(.civilProcedure(125)))
        var filing = Matter<FailedMediationFiling>()
        try filing.do(.mediationFailed(FailedMediationReport()), .mediator, "m1", on: "2025-03-03")
        try filing.do(.insist, .party, "p1", on: "2025-03-03")
        try filing.do(.transferPapers(FilingPapers(court: "court-1")), .mediator, "m1", on: "2025-03-03")
        #expect(filing.lastDay(.filingDecision) == "2025-03-10")
        #expect(filing.file.state.limit(of: .filingDecision)?.basis.citations.contains(.civilProcedure(126)) == true)
        #expect(
            try filing.do(
                .registerCase(CaseRegistration(caseNumber: "（2025）皖0503民初123号")), .court, "court-1", on: "2025-03-10"
            ).isRegular)
    }

    @Test func `S3-66: an organ that passes over a layer gives a reason; a party may sue at any time`() throws {
        let ladder = ResolutionLadder()
        let skipped = try #require(ladder.refusal(from: .social, to: .court, by: MediationRole.adminOrgan))
        #expect(skipped.code == "governance.layer-skipped")
        #expect(skipped.basis.citations.contains(.civilProcedure(125)))
        #expect(
            skipped.text
                == Bilingual("越过「行政化解」未说明理由", "passes over “resolution by administrative organs” without a reason"))
        #expect(ladder.refusal(from: .social, to: .court, by: MediationRole.adminOrgan, because: "") != nil)
        #expect(ladder.refusal(from: .social, to: .court, by: MediationRole.adminOrgan, because: "案情紧急") == nil)
        #expect(ladder.refusal(from: .social, to: .court, by: MediationRole.party) == nil)
        #expect(ladder.refusal(from: .social, to: .administrative, by: MediationRole.adminOrgan) == nil)
    }

    @Test func `S3-68: outreach never enters the suits for ten thousand people, one rate under both names`() throws {
        let names = IndicatorAliases.bundled
        #expect(names["万人成讼率"] == .litigationPer10k && names["万人成诉率"] == .litigationPer10k)
        // Nine lectures and one suit filed by the docket: the tally of suits takes only the suit.
        let lectures = OutreachTally(
            (1...9).map { serial in
                OutreachActivity(
                    Identifier("lecture-\(serial)"), [.legalEducation], on: day("2026-03-02"), by: ["court-1"],
                    participants: 30)
            })
        #expect(lectures.activities() == 9 && lectures.participants() == 270)
        var docket = Docket()
        let acts: [(AdministrativeRole, AdministrativeFirstInstance.Act)] = [
            (.plaintiff, .fileComplaint(SuitComplaint(hasReceipt: true))), (.court, .docketOnSpot),
        ]
        for (number, act) in acts.enumerated() {
            let entry = Entry<AdministrativeFirstInstance>(
                "A-1", number + 1, on: day("2026-03-0\(number + 2)"), by: Actor(act.0), act.1)
            docket.admit(line: JSON.write(entry), under: .current)
        }
        let suits = docket.filedSuits { _ in "village-1" }
        #expect(suits.map(\.id) == ["A-1"])
        var tally = IndicatorTally(.litigationPer10k(countsAdministrative: true), over: .of2026)
        tally.add(suits.map { .counted($0.id.rawValue) })
        let people = Population(residents: 4_000, floating: 1_000, on: day("2026-01-01"), source: "街道统计表")
        #expect(tally.value(per: people).text(in: .zh) == "每万人2.00件")
        // Nobody said how many people there are: undefined, not nought.
        let unknown = tally.value(per: nil)
        #expect(unknown.number == nil && unknown.gap == .missingBase)
    }

    @Test func `S3-68: a village is without suits by the case data over the window, and by nobody’s word`() {
        let village = SourceGovernanceUnit("village-1", "某村")
        let (first, last) = (day("2026-01-01"), day("2026-06-30"))
        let suit = FiledSuit("A-1", from: "village-1", on: day("2026-03-03"))
        let told = village.status(by: [suit], from: first, through: last, knownThrough: last)
        #expect(told.answer == .notFree && told.suits == ["A-1"])
        #expect(village.status(by: [], from: first, through: last, knownThrough: last).answer == .free)
        #expect(
            village.status(by: [suit], from: day("2026-04-01"), through: last, knownThrough: last).answer == .free)
        #expect(
            village.status(by: [], from: first, through: last, knownThrough: day("2026-06-29")).answer == .undetermined)
    }
}
