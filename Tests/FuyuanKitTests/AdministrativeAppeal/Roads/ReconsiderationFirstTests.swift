import FuyuanKit
import Testing

@Suite struct `Reconsideration first` {
    let law = LegalContext.current

    private func first(
        _ subject: AdministrativeAct.Subject, _ known: String = "2025-06-10"
    ) -> ReconsiderationFirst? {
        ReconsiderationFirst(knownAct(subject.usualKind, subject, known: known))
    }

    private func answer(
        _ answer: AdministrativeAct.InformationAnswer, _ known: String = "2025-06-10"
    ) -> AdministrativeAct {
        var act = knownAct(.information, known: known)
        act.information = answer
        return act
    }

    @Test func `administrative.calculation-5.4-RF1: a fine on the spot, apply over May Day`() {
        let fine = knownAct(known: "2026-03-02", way: .onTheSpot)
        #expect(ReconsiderationFirst(fine)?.ground == .onTheSpotPenalty)
        #expect(ReconsiderationFirst(fine)?.basis.citations.first == .reconsideration(23, 1, item: 1))
        #expect(ReconsiderationPeriod(fine, in: law).lastDay == day("2026-05-06"))
        #expect(ReconsiderationFirst(knownAct(known: "2026-03-02")) == nil)
        #expect(ReconsiderationFirst(knownAct(known: "2023-12-29", way: .onTheSpot)) == nil)
    }

    @Test func `administrative.EC22: a direct suit against a fine on the spot`() {
        let roads = RemedyRoads(knownAct(known: "2026-03-02", way: .onTheSpot), in: law)
        #expect(roads.order == .reconsiderationFirst)
        #expect(roads.suit == nil)
        // administrative.V-L03
        let found = roads.findings(taking: .suit, .delivered(on: day("2026-03-10")))
        #expect(found.map(\.code) == ["administrative.V-L03"])
        #expect(found.first?.severity == .error)
        #expect(roads.isOpen(.suit, on: day("2026-03-10")) == false)
        #expect(roads.isOpen(.reconsideration, on: day("2026-05-06")) == true)
        #expect(roads.isOpen(.reconsideration, on: day("2026-05-07")) == false)
    }

    @Test func `administrative.calculation-5.4-RF2: natural-resource rights, narrow before 2024`() {
        var act = knownAct(.naturalResource, known: "2023-05-04")
        #expect(ReconsiderationFirst(act) == nil)
        act.infringesObtainedResourceRight = true
        #expect(ReconsiderationFirst(act)?.basis.citations.first == .reconsideration2017(30, 1))
        act.kind = .penalty
        #expect(ReconsiderationFirst(act) == nil)
        #expect(ReconsiderationFirst(act, governedBy: day("2024-05-06"))?.isAmbiguous == true)
        act.kind = .naturalResource
        #expect(ReconsiderationFirst(act, governedBy: day("2024-05-06"))?.isAmbiguous == false)
        #expect(ReconsiderationFirst(act, governedBy: day("1999-09-30")) == nil)
    }

    @Test func `administrative.calculation-5.4-RF3: inaction, sure for licences, protection and benefits`() {
        for kind in ReconsiderationMatter.allCases {
            let silence = AdministrativeAct(kind, .init(requestReceivedOn: day("2024-07-01")))
            let first = ReconsiderationFirst(silence)
            #expect(first?.ground == .inaction)
            let isSure = kind == .licence || kind == .protection || kind == .benefit
            #expect(first?.isAmbiguous == !isSure, "\(kind)")
        }
        let before = AdministrativeAct(.benefit, .init(requestReceivedOn: day("2023-07-03")))
        #expect(ReconsiderationFirst(before) == nil)
        // Asked for in 2023, sixty days over on 2024-01-19: open to argument, unless a day is chosen.
        let across = AdministrativeAct(.benefit, .init(requestReceivedOn: day("2023-11-20")))
        #expect(ReconsiderationFirst(across)?.ground == .inaction)
        #expect(ReconsiderationFirst(across)?.isAmbiguous == true)
        #expect(ReconsiderationFirst(across, governedBy: day("2023-11-20")) == nil)
        #expect(RemedyRoads(across, in: law).order == .reconsiderationFirstLikely)
    }

    @Test func `administrative.calculation-5.4-RF4: information refused, but not what does not exist`() {
        #expect(ReconsiderationFirst(answer(.refused))?.ground == .informationRefusal)
        #expect(ReconsiderationFirst(answer(.refused))?.isAmbiguous == false)
        for other in [AdministrativeAct.InformationAnswer.nonExistent, .unavailable, .unprocessed] {
            #expect(ReconsiderationFirst(answer(other)) == nil)
            #expect(ReconsiderationFirst(answer(other, "2025-05-30"))?.isAmbiguous == true)
            #expect(ReconsiderationFirst(answer(other, "2023-05-30")) == nil)
        }
        #expect(ReconsiderationFirst(answer(.provided, "2025-05-30")) == nil)
    }

    @Test func `administrative.EC23: information refused, direct suit; information that does not exist, direct suit`() {
        let refused = RemedyRoads(answer(.refused), in: law)
        #expect(
            refused.findings(taking: .suit, .delivered(on: day("2025-07-01"))).map(\.code) == ["administrative.V-L03"])
        let absent = RemedyRoads(answer(.nonExistent), in: law)
        #expect(absent.order == .either)
        #expect(absent.lastDay(of: .suit) == day("2025-12-10"))
        #expect(absent.findings(taking: .suit, .delivered(on: day("2025-12-10"))).isEmpty)
    }

    @Test func `administrative.calculation-5.4-RF5: tax, pay or give security first`() {
        #expect(first(.taxPayment)?.isPaymentFirst == true)
        #expect(first(.taxPayment)?.basis.citations.first == Citation("TCL15", 88, 1))
        #expect(first(.taxPayment)?.isAmbiguous == false)
    }

    @Test func `administrative.calculation-5.4-RF6: customs duty, under the law of the day`() {
        #expect(first(.customsDuty)?.basis.citations.first == Citation("CUS24", 66))
        #expect(first(.customsDuty, "2024-11-29")?.basis.citations.first == Citation("CST21", 64))
        #expect(first(.customsDuty)?.isPaymentFirst == false)
    }

    @Test func `administrative.calculation-5.4-RF7: concentrations, worded as a may`() {
        #expect(first(.concentration)?.isAmbiguous == true)
        #expect(first(.concentration)?.basis.citations.first == Citation("AML22", 65, 1))
        #expect(first(.concentration, "2022-07-29") == nil)
    }

    @Test func `administrative.calculation-5.4-RF8: films`() {
        #expect(first(.film)?.basis.citations.first == Citation("FLM16", 58))
        #expect(first(.film, "2017-02-28") == nil)
    }

    @Test func `administrative.calculation-5.4-RF9: arms export`() {
        #expect(first(.armsExport)?.basis.citations.first == Citation("ARM02", 27))
    }

    @Test func `administrative.calculation-5.4-RF10: price penalties`() {
        #expect(first(.price)?.basis.citations.first == Citation("PRC10", 20))
        #expect(first(.price)?.isAmbiguous == false)
    }

    @Test func `administrative.calculation-5.4-RF11: foreign exchange and religion, worded as a may`() {
        #expect(first(.foreignExchange)?.basis.citations.first == Citation("FEX08", 51))
        #expect(first(.religiousAffairs)?.basis.citations.first == Citation("RLG17", 75))
        #expect(first(.foreignExchange)?.isAmbiguous == true)
        let roads = RemedyRoads(knownAct(.other, .religiousAffairs, known: "2024-06-03"), in: law)
        #expect(roads.order == .reconsiderationFirstLikely)
        #expect(roads.lastDay(of: .suit) == day("2024-12-03"))
        let found = roads.findings(taking: .suit, .delivered(on: day("2024-06-10")))
        #expect(found.map(\.code) == ["administrative.V-L03"])
        #expect(found.first?.severity == .warning)
    }

    @Test func `administrative.calculation-5.4-RF12: other instruments; a local regulation no longer can`() {
        var act = knownAct(.other, known: "2024-06-03")
        act.otherFirst = .init(.administrativeRegulation, Citation("LOCAL-1", 7))
        #expect(ReconsiderationFirst(act)?.ground == .otherInstrument)
        act.otherFirst = .init(.localRegulation, Citation("LOCAL-1", 7))
        #expect(ReconsiderationFirst(act) == nil)
        #expect(ReconsiderationFirst(act, governedBy: day("2023-06-05"))?.ground == .otherInstrument)
    }

    @Test func `administrative.V-R38: an act silent on reconsideration first counts as untold`() {
        var fine = knownAct(known: "2024-06-03", way: .onTheSpot)
        #expect(RemedyRoads(fine, in: law).findings.isEmpty)
        fine.told.remove(.reconsiderationFirst)
        let roads = RemedyRoads(fine, in: law)
        #expect(roads.findings.map(\.code) == ["administrative.V-R38"])
        #expect(roads.order == .reconsiderationFirst)
        #expect(roads.lastDay(of: .reconsideration) == day("2025-06-03"))
        var strict = law
        strict.policies[PolicyParameter.untoldFirstIsUntold.id] = .flag(false)
        #expect(RemedyRoads(fine, in: strict).lastDay(of: .reconsideration) == day("2024-08-02"))
    }

    @Test func `Every ground has its article and its terms`() {
        for ground in ReconsiderationFirst.Ground.allCases { #expect(!ground.term.zh.isEmpty) }
        for subject in AdministrativeAct.Subject.allCases {
            for citation in first(subject)?.basis.citations ?? [] {
                #expect(citation.statute.instrument != nil, "\(subject)")
            }
        }
    }
}
