import FuyuanKit
import Testing

private typealias Office = Matter<AdministratorOffice>

extension Office {
    /// Selected by lot, appointed with the acceptance on 2026-03-16, performing since 2026-03-25.
    fileprivate static func performing(
        _ candidacy: AdministratorCandidacy = AdministratorCandidacy(.institution)
    ) throws -> Office {
        var office = Office()
        try office.do(
            .enroll(RosterEnrolment(.institution, panel: 7, publishedOn: CivilDate("2025-12-20"))), .rosterCourt,
            on: "2026-01-05")
        try office.do(.select(AdministratorSelection(.lot)), .court, on: "2026-03-10")
        try office.do(
            .appoint(AdministratorAppointment("adm-1", candidacy, acceptedOn: CivilDate("2026-03-16"))), .court,
            on: "2026-03-16")
        try office.do(.takeOver(TakeoverStart()), .administrator, "adm-1", on: "2026-03-17")
        try office.do(.finishTakeover, .administrator, "adm-1", on: "2026-03-25")
        return office
    }

    /// Replaced on 2026-07-01; the decision received on Friday 2026-07-03.
    fileprivate static func replaced() throws -> Office {
        var office = try performing()
        try office.do(.replaceExOfficio(ReplacementDecision(ground: .conflict)), .court, on: "2026-07-01")
        try office.do(.receiveReplacement, .administrator, "adm-1", on: "2026-07-03")
        return office
    }
}

@Suite("管理人") struct AdministratorOfficeTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: AdministratorOffice.self) }

    @Test func `An administrator goes from the roster through a case to its end`() throws {
        var office = Office()
        let enrolled = try office.do(
            .enroll(RosterEnrolment(.institution, panel: 7, publishedOn: CivilDate("2025-12-20"))), .rosterCourt,
            on: "2026-01-05")
        #expect(enrolled.isRegular)
        #expect(enrolled.emits == [.fileRoster])
        try office.do(.select(AdministratorSelection(.lot)), .court, on: "2026-03-10")
        try office.do(
            .declareConflict(ConflictDeclaration([ConflictTie(.adviser, endedOn: CivilDate("2022-06-30"))])),
            .candidate, on: "2026-03-12")
        #expect(office.phase == .conflictDeclared)
        try office.do(.decideConflict, .court, on: "2026-03-13")
        let appointed = try office.do(
            .appoint(
                AdministratorAppointment(
                    "adm-1", AdministratorCandidacy(.institution), acceptedOn: CivilDate("2026-03-16"))), .court,
            on: "2026-03-16")
        #expect(appointed.isRegular)
        #expect(appointed.issues == [.appointmentDecision])
        try office.do(.takeOver(TakeoverStart()), .administrator, "adm-1", on: "2026-03-17")
        try office.do(.finishTakeover, .administrator, "adm-1", on: "2026-03-25")
        #expect(office.phase == .performing)
        // The office ends on the day after deregistration, and not while suits pend.
        let end = AdministratorOffice.Act.endDuty(EndOfDuty(deregisteredOn: CivilDate("2026-11-12")!))
        #expect(
            office.refusal(of: end, .system, on: "2026-11-12") == [
                "administrator-office/end-duty/deregistered/unmet"
            ])
        let pending = AdministratorOffice.Act.endDuty(
            EndOfDuty(deregisteredOn: CivilDate("2026-11-12")!, suitsPending: true))
        #expect(
            office.refusal(of: pending, .system, on: "2026-11-13") == [
                "administrator-office/end-duty/no-suits-pending/unmet"
            ])
        try office.do(end, .system, on: "2026-11-13")
        #expect(office.phase == .discharged)
    }

    @Test func `Only the appointed administrator acts`() throws {
        var office = Office()
        try office.do(
            .appoint(AdministratorAppointment("adm-1", AdministratorCandidacy(.institution))), .court,
            on: "2026-03-16")
        let takeover = AdministratorOffice.Act.takeOver(TakeoverStart())
        #expect(
            office.refusal(of: takeover, .administrator, "adm-2", on: "2026-03-17") == [
                "administrator-office/take-over/is-appointed/unmet"
            ])
        #expect(
            office.refusal(of: takeover, .administrator, on: "2026-03-17") == [
                "administrator-office/take-over/is-appointed/unknown"
            ])
        #expect(
            office.refusal(of: takeover, .debtor, "adm-1", on: "2026-03-17") == [
                "administrator-office/take-over/wrong-role"
            ])
        #expect(office.refusal(of: takeover, .administrator, "adm-1", on: "2026-03-17").isEmpty)
    }

    @Test func `bankruptcy.v53: a conflict of the last three years, or a bar, makes the appointment irregular`() throws
    {
        let accepted = CivilDate("2026-03-16")!
        // Three years back from 2026-03-16 is 2023-03-16.
        let late = ConflictTie(.officer, endedOn: CivilDate("2023-03-16"))
        let early = ConflictTie(.officer, endedOn: CivilDate("2023-03-15"))
        #expect(late.counts(acceptedOn: accepted, in: .current) == true)
        #expect(early.counts(acceptedOn: accepted, in: .current) == false)
        #expect(ConflictTie(.kinship).counts(acceptedOn: accepted, in: .current) == true)
        #expect(
            ConflictTie(.unsettledDebts, endedOn: CivilDate("2026-01-01")).counts(acceptedOn: accepted, in: .current)
                == false)
        let good = AdministratorCandidacy(.institution, ties: [early])
        #expect(good.findings(acceptedOn: accepted, in: .current).isEmpty)
        let bad = AdministratorCandidacy(.institution, ties: [late], bars: [.recentDiscipline, .underInvestigation])
        #expect(
            bad.findings(acceptedOn: accepted, in: .current).map(\.code) == Array(repeating: "bankruptcy.v53", count: 3)
        )
        // The court’s finding decides: a declared tie that does not touch loyal performance is no conflict.
        let cleared = AdministratorCandidacy(.institution, ties: [late], conflictFound: false)
        #expect(cleared.findings(acceptedOn: accepted, in: .current).isEmpty)
        var office = Office()
        try office.do(.select(AdministratorSelection(.lot)), .court, on: "2026-03-10")
        let outcome = try office.do(
            .appoint(AdministratorAppointment("adm-1", bad, acceptedOn: accepted)), .court, on: "2026-03-16")
        #expect(outcome.irregularities == ["no-conflict", "may-serve"])
        #expect(office.file.rules == ["bankruptcy.v53", "bankruptcy.v53"])
    }

    @Test func `bankruptcy.v54: an individual serves only in a simple case and insured`() throws {
        let good = AdministratorCandidacy(.individual, isSimpleCase: true, isInsured: true)
        #expect(good.findings(acceptedOn: nil, in: .current).isEmpty)
        for bad in [
            AdministratorCandidacy(.individual, isSimpleCase: false, isInsured: true),
            AdministratorCandidacy(.individual, isSimpleCase: true, isInsured: false),
        ] {
            #expect(bad.findings(acceptedOn: nil, in: .current).map(\.code) == ["bankruptcy.v54"])
        }
        #expect(AdministratorCandidacy(.individual).individualFits == nil)
        #expect(AdministratorCandidacy(.institution).individualFits == true)
    }

    @Test(arguments: [
        (3, 4, 7, 1, [String]()), (3, 3, 6, 2, []), (2, 4, 7, 1, ["entrants"]), (3, 3, 7, 1, ["votes"]),
        (3, 4, 7, 0, ["reserves"]), (3, 4, 7, 3, ["reserves"]), (-1, -5, 0, 1, ["entrants", "votes"]),
    ])
    func `bankruptcy.v55: three entrants, half of the panel, one or two reserves`(
        entrants: Int, votes: Int, panel: Int, reserves: Int, paths: [String]
    ) {
        let competition = AdministratorCompetition(entrants: entrants, votes: votes, of: panel, reserves: reserves)
        #expect(competition.findings.map(\.path) == paths)
        #expect(competition.findings.allSatisfy { $0.code == "bankruptcy.v55" && $0.severity == .error })
    }

    @Test func `A competition short of entrants makes the selection irregular`() throws {
        var office = Office()
        let short = AdministratorCompetition(entrants: 2, votes: 4, of: 7, reserves: 1)
        let outcome = try office.do(
            .select(AdministratorSelection(.competitive, for: .ordinary, competition: short)), .court,
            on: "2026-03-10")
        #expect(outcome.irregularities == ["method-fits", "competition-fair"])
    }

    @Test func `bankruptcy.edge-34: a liquidation group serves only where the law lets one`() throws {
        var office = Office()
        let wrong = try office.do(
            .select(AdministratorSelection(.liquidationGroup)), .court, on: "2026-03-10")
        #expect(wrong.irregularities == ["method-fits"])
        var lawful = Office()
        let right = try lawful.do(
            .select(AdministratorSelection(.liquidationGroup, for: .group)), .court, on: "2026-03-10")
        #expect(right.isRegular)
    }

    @Test func `Creditors nominate only where a local rule lets them`() throws {
        let nomination = AdministratorSelection(.nominated)
        #expect(!nomination.fits(in: .current))
        var local = LegalContext.current
        local.policies[PolicyParameter.administratorNomination.id] = .flag(true)
        #expect(nomination.fits(in: local))
    }

    @Test func `A request for replacement is explained in two days and decided in ten`() throws {
        var office = try Office.performing()
        try office.do(
            .requestReplacement(ReplacementRequest(.unfair)), .creditorsMeeting, on: "2026-06-12")
        try office.do(.notifyRequest, .court, on: "2026-06-15")
        #expect(office.lastDay(.explanation) == "2026-06-17")
        try office.do(.explain, .administrator, "adm-1", on: "2026-06-17")
        // Ten days end on Saturday 2026-06-27.
        #expect(office.lastDay(.decision) == "2026-06-29")
        var late = office
        #expect(
            try late.do(.declineReplacement, .court, on: "2026-06-30").irregularities == ["decided-in-time"])
        #expect(try office.do(.declineReplacement, .court, on: "2026-06-29").isRegular)
        #expect(office.phase == .performing)
    }

    @Test func `bankruptcy.tl.adm.handover: from the day after receipt of the decision`() throws {
        var office = try Office.replaced()
        #expect(office.file.state.handoverFrom == CivilDate("2026-07-04"))
        #expect(
            office.refusal(of: .handOver, .administrator, "adm-1", on: "2026-07-03") == [
                "administrator-office/hand-over/handover-due/unmet"
            ])
        // The law says from when, not by when.
        var longer = office
        #expect(try longer.do(.handOver, .administrator, "adm-1", on: "2026-07-10").isRegular)
        #expect(try office.do(.handOver, .administrator, "adm-1", on: "2026-07-04").isRegular)
        // Whoever handed over is in no breach.
        #expect(
            try office.do(.fine(AdministratorFine(Money(fen: 60_000_00))), .court, on: "2026-07-20").irregularities
                == ["in-breach"])
    }

    @Test func `Refusing handover is fined within the range of the law`() throws {
        var office = try Office.replaced()
        let small = try office.do(.fine(AdministratorFine(Money(fen: 49_999_99))), .court, on: "2026-07-20")
        #expect(small.irregularities == ["fine-in-range"])
        #expect(try office.do(.fine(AdministratorFine(Money(fen: 50_000_00))), .court, on: "2026-07-20").isRegular)
        try office.do(.applyFineReview, .administrator, "adm-1", on: "2026-07-22")
        #expect(office.lastDay(.fineReview) == "2026-07-27")
        try office.do(.decideFineReview, .higherCourt, on: "2026-07-27")
        #expect(AdministratorKind.individual.fines.contains(Money(fen: 10_000_00)))
        #expect(!AdministratorKind.individual.fines.contains(Money(fen: 50_000_01)))
    }

    @Test func `Walking off bars for one to three years, then the roster is open again`() throws {
        var office = try Office.performing()
        try office.do(.resign(ResignationRequest()), .administrator, "adm-1", on: "2026-05-11")
        #expect(office.file.lastOutcome?.irregularities == ["ground-stated"])
        try office.do(.replaceForWalkingOff(ReplacementDecision(successor: "adm-2")), .court, on: "2026-05-20")
        var short = office
        #expect(
            try short.do(.sanction(RosterBarOrder(until: CivilDate("2027-05-31")!)), .rosterCourt, on: "2026-06-01")
                .irregularities == ["bar-in-range"])
        try office.do(.sanction(RosterBarOrder(until: CivilDate("2028-06-01")!)), .rosterCourt, on: "2026-06-01")
        #expect(office.file.lastOutcome?.isRegular == true)
        #expect(office.lastDay(.rosterBar) == "2028-06-01")
        #expect(
            office.refusal(of: .endBar, .system, on: "2028-06-01") == ["administrator-office/end-bar/bar-over/unmet"])
        try office.do(.endBar, .system, on: "2028-06-02")
        #expect(office.phase == .rostered)
        #expect(office.file.state.administrator == nil)
    }

    @Test func `Whoever was removed may apply again after three years`() throws {
        var office = Office()
        try office.do(.select(AdministratorSelection(.lot)), .court, on: "2026-03-10")
        try office.do(.refuseAppointment, .candidate, on: "2026-03-11")
        #expect(try office.do(.removeFromRoster, .rosterCourt, on: "2026-04-01").isRegular)
        var early = office
        #expect(try early.do(.reEnroll, .rosterCourt, on: "2028-04-03").irregularities == ["three-years-over"])
        // Three years end on Sunday 2029-04-01.
        #expect(try office.do(.reEnroll, .rosterCourt, on: "2029-05-08").isRegular)
        #expect(office.phase == .rostered)
    }

    @Test func `Supervision ends the supervising duty alone; a declaration brings full powers back`() throws {
        var office = try Office.performing()
        try office.do(.handToDebtor(SelfManagementGrant()), .court, on: "2026-04-01")
        try office.do(
            .supervisePlan(SupervisionPeriod(until: CivilDate("2027-12-31"))), .court, on: "2026-12-01")
        try office.do(
            .extendSupervision(SupervisionPeriod(until: CivilDate("2028-06-30"))), .court, on: "2027-12-01")
        var early = office
        #expect(
            try early.do(.endSupervision, .administrator, "adm-1", on: "2028-06-30").irregularities == [
                "supervision-over"
            ])
        try office.do(.endSupervision, .administrator, "adm-1", on: "2028-07-03")
        #expect(office.phase == .supervisionEnded)
        #expect(!office.file.state.isFinal)
        try office.do(.resumeAfterDeclaration, .court, on: "2028-08-01")
        #expect(office.phase == .performing)
    }

    @Test func `The law names nine duties and the mandate needs both papers and the person`() {
        #expect(AdministratorDuty.allCases.count == 9)
        #expect(AdministratorMandate("adm-1").isVerified(for: "adm-1"))
        #expect(!AdministratorMandate("adm-1").isVerified(for: "adm-2"))
        #expect(!AdministratorMandate("adm-1", decisionShown: false).isVerified(for: "adm-1"))
        #expect(!AdministratorMandate("adm-1", identityChecked: false).isVerified(for: nil))
    }
}
