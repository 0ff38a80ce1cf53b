import FuyuanKit
import Testing

extension DebtorObservation: Walkable {
    static var walkActs: [Act] {
        [.begin(ObservationBeginning(acceptedOn: CivilDate("2026-03-02")!)), .report, .release, .end]
    }
}

@Suite("修订草案") struct DraftDataTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: DebtorObservation.self) }

    @Test func `bankruptcy.dr01: an observation runs five years, and only under the draft`() throws {
        let begin = DebtorObservation.Act.begin(ObservationBeginning(acceptedOn: day("2027-02-01")))
        var matter = Matter<DebtorObservation>()
        #expect(try matter.do(begin, .court, on: "2027-06-01").reasons.map(\.rule) == ["bankruptcy.v75"])
        var revised = Matter<DebtorObservation>()
        revised.law = LegalContext(policies: [PolicyParameter.bankruptcyRevision.id: .choice("2027-01-01")])
        #expect(try revised.do(begin, .court, on: "2027-06-01").isRegular)
        #expect(revised.lastDay(.observation) == "2032-06-01")
        try revised.do(.report, .debtor, on: "2028-06-01")
        var early = revised
        #expect(try early.do(.release, .court, on: "2032-06-01").irregularities == ["period-over"])
        #expect(try revised.do(.release, .court, on: "2032-06-02").isRegular)
        #expect(revised.phase == .released && revised.file.state.reports == 1)
    }

    @Test
    func
        `bankruptcy.dr02 bankruptcy.dr04 bankruptcy.dr07 bankruptcy.dr10 bankruptcy.dr11 bankruptcy.dr12: what the draft would change is data of the edition`()
    {
        let (now, draft) = (BankruptcyEdition.law2006, BankruptcyEdition.draft2025)
        #expect(!now.debtorKinds.contains(.naturalPerson) && draft.debtorKinds.contains(.naturalPerson))
        #expect(!now.needsLeadDepartment && draft.needsLeadDepartment)
        #expect(now.preReorganization == .local && draft.preReorganization == .secondary)
        #expect(now.knowsRanks && !draft.knowsRanks)
        #expect(draft.administratorOverseers.subtracting(now.administratorOverseers) == [.publicOrgan])
        #expect(!now.allowsInterimMeasures && draft.allowsInterimMeasures)
        #expect(
            now.foreignRecognition == Basis(.bankruptcy(5)) && draft.foreignRecognition == Basis(Citation("EBLD25")))
    }

    @Test
    func `bankruptcy.dr08: a proceeding abroad is recognised by treaty or reciprocity where nothing here is harmed`()
        throws
    {
        let rows: [(Bool?, Bool?, Bool?)] = [
            (true, false, true), (false, false, false), (true, true, false), (nil, true, false), (nil, false, nil),
            (true, nil, nil),
        ]
        for (treaty, harm, answer) in rows {
            let abroad = ForeignProceeding(
                at: "abroad", openedOn: day("2026-03-02"), hasTreatyOrReciprocity: treaty, harmsProtectedInterests: harm
            )
            #expect(abroad.isRecognizable == answer)
            #expect(try JSON.read(ForeignProceeding.self, from: JSON.write(abroad)) == abroad)
        }
    }
}
