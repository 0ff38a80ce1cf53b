import FuyuanKit
import Testing

@Suite("法律版本") struct BankruptcyEditionTests {
    /// Law in hand under which the revision would apply from 2027-01-01.
    private var revised: LegalContext {
        LegalContext(policies: [PolicyParameter.bankruptcyRevision.id: .choice("2027-01-01")])
    }

    private func opened(on day: String, under law: LegalContext, isPrepared: Bool = false) throws -> Bankruptcy {
        var matter = Bankruptcy()
        matter.law = law
        try matter.do(.openReorganization(CaseOpening(.debtor, isPrepared: isPrepared)), .court, on: day)
        return matter
    }

    @Test
    func `bankruptcy.v75 bankruptcy.edge-41: the law of the day of acceptance governs, and an open case keeps it`()
        throws
    {
        var old = try opened(on: "2026-12-31", under: revised)
        #expect(old.file.state.edition == .law2006)
        #expect(try old.do(.approvePlan, .court, on: "2027-06-01").emits.contains(.pauseCreditDisplay) == false)
        var new = try opened(on: "2027-01-01", under: revised)
        #expect(new.file.state.edition == .draft2025)
        #expect(new.file.lastOutcome?.emits.contains(.carryConsents) == false)
        let prepared = try opened(on: "2027-01-01", under: revised, isPrepared: true)
        #expect(prepared.file.lastOutcome?.emits.contains(.carryConsents) == true)
        let before = try opened(on: "2026-12-31", under: revised, isPrepared: true)
        #expect(before.file.lastOutcome?.emits.contains(.carryConsents) == false)
        #expect(try new.do(.approvePlan, .court, on: "2027-06-01").emits.contains(.pauseCreditDisplay))
        #expect(
            try new.do(.completePlan(PerformanceReport()), .debtor, on: "2028-06-01").emits == [
                .remitDebts, .removeCreditRecord,
            ])
        #expect(
            BankruptcyEdition.draft2025.findings(acceptedOn: day("2026-12-31"), in: revised).map(\.code) == [
                "bankruptcy.v75"
            ])
        #expect(BankruptcyEdition.law2006.findings(acceptedOn: day("2026-12-31"), in: revised).isEmpty)
    }

    @Test func `The draft is not in force by default, whatever the day`() throws {
        #expect(BankruptcyEdition(acceptedOn: day("2030-01-01"), in: .current) == .law2006)
        let nonsense = LegalContext(policies: [PolicyParameter.bankruptcyRevision.id: .count(1)])
        #expect(BankruptcyEdition(acceptedOn: day("2030-01-01"), in: nonsense) == .law2006)
    }

    @Test func `bankruptcy.dr03: the procuratorate may speak under the draft, and not before`() throws {
        var new = try opened(on: "2027-02-01", under: revised)
        let opinion = BankruptcyCase.Act.noteOpinion(OrganOpinion("监督意见"))
        #expect(try new.do(opinion, .procuratorate, on: "2027-03-01").isRegular)
        let old = try opened(on: "2026-03-16", under: revised)
        #expect(
            old.refusal(of: opinion, .procuratorate, on: "2027-03-01") == ["bankruptcy-case/note-opinion/wrong-role"])
    }

    @Test func `bankruptcy.dr05: six months for small cases stand in a table of their own`() throws {
        var new = try opened(on: "2027-02-01", under: revised)
        try new.do(.useFastTrack(FastTrackDecision()), .court, on: "2027-02-03")
        #expect(new.lastDay(.fastTrack) == "2027-08-02")
        #expect(new.file.state.limit(of: .fastTrack)?.basis == Basis(Citation("EBLD25")))
        #expect(BankruptcyCase().limit(of: .fastTrack)?.basis == Basis(Citation("EFF20", 15)))
    }

    @Test func `The present table is untouched by the draft's`() {
        let changed = BankruptcyCase.Act.Kind.allCases.filter { kind in
            let (old, new) = (BankruptcyCase.table[kind], DraftRevision.table[kind])
            return old.by != new.by || old.emits != new.emits || old.basis != new.basis
        }
        #expect(
            changed.map(\.term.wire) == [
                "open-reorganization", "use-fast-track", "leave-fast-track", "approve-plan", "complete-plan",
                "apply-consolidation", "open-consolidation-hearing", "close-consolidation-hearing", "consolidate",
                "apply-consolidation-review", "confirm-consolidation", "reverse-consolidation", "note-opinion",
            ])
        for kind in BankruptcyCase.Act.Kind.allCases {
            #expect(BankruptcyCase.table[kind].basis == BankruptcyCase.rule(for: kind).basis)
            #expect(!BankruptcyCase.table[kind].by.contains(.procuratorate))
            #expect(
                BankruptcyCase.table[kind].emits.isDisjoint(with: [
                    .carryConsents, .pauseCreditDisplay, .removeCreditRecord,
                ]))
        }
    }

    @Test
    func
        `bankruptcy.dr01 bankruptcy.dr02 bankruptcy.dr04 bankruptcy.dr06 bankruptcy.dr07 bankruptcy.dr08 bankruptcy.dr09 bankruptcy.dr10 bankruptcy.dr11 bankruptcy.dr12: each change says where it belongs and how well it is known`()
    {
        #expect(DraftRevision.Change.allCases.count == 12)
        for change in DraftRevision.Change.allCases {
            #expect(change.evidence == .secondary && !change.text.zh.isEmpty && !change.text.en.isEmpty)
        }
        let inTable = DraftRevision.Change.allCases.filter { $0.place == .caseTable }
        #expect(inTable == [.procurator, .smallMicro, .consolidation, .creditTwoStep])
        #expect(DraftRevision.Change.jointIndividual.place == .debtorKind)
        #expect(BankruptcyDebtorKind.allCases.contains(.naturalPerson))
        #expect(DraftRevision.Change.taxRank.place == .ranks)
    }
}
