import FuyuanKit
import Testing

@Suite struct `Final decisions` {
    let law = LegalContext.current

    private func final(_ subject: AdministrativeAct.Subject, _ known: String = "2024-06-03") -> FinalDecision? {
        FinalDecision(knownAct(subject.usualKind, subject, known: known))
    }

    private func roads(_ subject: AdministrativeAct.Subject) -> RemedyRoads {
        var act = knownAct(subject.usualKind, subject, known: "2024-06-03")
        act.told.remove(.suitLimit)
        return RemedyRoads(act, in: law)
    }

    @Test func `administrative.calculation-5.5-FN1: a ruling of the State Council, only where it was chosen`() {
        var act = knownAct(.licence, known: "2024-03-04")
        act.maker = .provincialGovernment
        let open = RemedyRoads(act, stage: .decided(servedOn: day("2024-06-03")), in: law)
        #expect(open.lastDay(of: .suit) == day("2024-06-18"))
        #expect(open.derivation.text(in: .zh).contains("向国务院申请裁决"))
        // A ministry rules on its own acts; its dispatched office does not, so nobody asks the State Council.
        act.maker = .stateCouncilDispatchedOffice
        let office = RemedyRoads(act, stage: .decided(servedOn: day("2024-06-03")), in: law)
        #expect(!office.derivation.text(in: .zh).contains("向国务院申请裁决"))
        act.maker = .provincialGovernment
        let ruled = RemedyRoads(act, stage: .ruled(on: day("2024-09-02")), in: law)
        #expect(ruled.final?.kind == .stateCouncilRuling)
        #expect(ruled.final?.basis.citations == [.reconsideration(26)])
        #expect(ruled.order == .none)
        #expect(FinalDecision.stateCouncilRuling(on: day("2023-09-04")).basis.citations == [.reconsideration2017(14)])
    }

    @Test func `administrative.calculation-5.5-FN2: provincial natural-resource decisions, until 2023`() {
        #expect(final(.provincialResourceDecision, "2023-06-05")?.level == .reconsideration)
        #expect(final(.provincialResourceDecision, "2023-06-05")?.basis.citations == [.reconsideration2017(30, 2)])
        #expect(final(.provincialResourceDecision) == nil)
    }

    @Test(arguments: [
        (
            "administrative.calculation-5.5-FN3", AdministrativeAct.Subject.exitEntryRestriction,
            FinalDecision.Level.reconsideration, Citation("EXI12", 64)
        ),
        ("administrative.calculation-5.5-FN4", .visaRefusal, .act, Citation("EXI12", 36)),
        ("administrative.calculation-5.5-FN5", .expulsion, .act, Citation("EXI12", 81, 2)),
        ("administrative.calculation-5.5-FN6", .exportLicence, .reconsideration, Citation("ECL20", 41)),
        ("administrative.calculation-5.5-FN7", .publicAudit, .otherReview, Citation("AUD21", 53, 2)),
        ("administrative.calculation-5.5-FN8", .investmentReview, .act, Citation("FIL19", 35, 2)),
        ("administrative.calculation-5.5-FN8", .dataReview, .act, Citation("DSL21", 24, 2)),
        ("administrative.calculation-5.5-FN9", .counterSanction, .act, Citation("AFS21", 7)),
        ("administrative.calculation-5.5-FN10", .terroristDesignation, .otherReview, Citation("ATL18", 15)),
        ("administrative.calculation-5.5-FN11", .assemblyRefusal, .debated, Citation("ASM09", 13)),
    ])
    func `What is final, and under which article`(
        key: String, subject: AdministrativeAct.Subject, level: FinalDecision.Level, citation: Citation
    ) throws {
        let found = try #require(final(subject), "\(key)")
        #expect(found.level == level)
        #expect(found.basis.citations.first == citation)
        for citation in found.basis.citations { #expect(citation.statute.instrument != nil) }
        let roads = roads(subject)
        #expect(roads.bars(to: .suit).isEmpty == (level == .debated))
        #expect((roads.reconsideration != nil) == (level == .reconsideration || level == .debated))
        switch level {
        case .act, .otherReview: #expect(roads.order == .none)
        case .reconsideration: #expect(roads.order == .reconsiderationOnly)
        case .debated: #expect(roads.order == .either)
        }
    }

    @Test func `The term of the special statute is told`() {
        #expect(final(.publicAudit)?.specialRemedy(knownOn: day("2024-06-03"), in: law)?.lastDay == day("2024-08-02"))
        #expect(
            final(.assemblyRefusal)?.specialRemedy(knownOn: day("2024-06-03"), in: law)?.lastDay == day("2024-06-06"))
        #expect(final(.expulsion)?.specialRemedy(knownOn: day("2024-06-03"), in: law) == nil)
        #expect(roads(.publicAudit).findings.map(\.code) == ["administrative.specialRemedy"])
        #expect(
            roads(.assemblyRefusal).findings.map(\.code).prefix(2) == [
                "administrative.finalDebated", "administrative.specialRemedy",
            ])
    }

    @Test func `administrative.V-R37: a final decision that offers a suit`() {
        let offers = RemedyRoads(knownAct(.penalty, .expulsion, known: "2024-06-03"), in: law)
        #expect(offers.findings.map(\.code) == ["administrative.V-R37"])
        #expect(roads(.expulsion).findings.isEmpty)
        #expect(final(.assemblyRefusal)?.findings(offersSuit: true).isEmpty == true)
    }

    @Test func `An ordinary act is not final`() {
        #expect(FinalDecision(knownAct(known: "2024-06-03")) == nil)
        #expect(final(.price) == nil)
    }
}
