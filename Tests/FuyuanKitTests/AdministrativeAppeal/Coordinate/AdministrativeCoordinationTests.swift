import FuyuanKit
import Testing

@Suite("Coordination between administrative cases")
struct AdministrativeCoordinationTests {
    let law = LegalContext.current

    @Test func `Thirty items, each with a giver, a receiver, a text and a source`() {
        #expect(AdministrativeCoordinationItem.allCases.count == 30)
        for item in AdministrativeCoordinationItem.allCases {
            let duty = item.duty(since: day("2026-03-02"), in: law)
            #expect(!duty.basis.isEmpty && !duty.text.zh.isEmpty && !duty.text.en.isEmpty, "\(item)")
            // Of advice the reply is owed, by the unit advised.
            let isReply = item == .judicialAdvice
            #expect(duty.owner == (isReply ? item.receiver : item.giver).term)
            #expect(duty.addressee == (isReply ? item.giver : item.receiver).term)
        }
    }

    @Test func `How often is a parameter of the place, never a limit`() {
        #expect(AdministrativeCoordinationItem.attendanceBulletin.frequency == .attendanceBulletinsPerYear)
        #expect(AdministrativeCoordinationItem.judicialReviewReport.frequency == .judicialReviewReportsPerYear)
        #expect(AdministrativeCoordinationItem.majorCaseCoordination.frequency == nil)
    }

    @Test func `Judicial advice is answered in two months, a petition registered in fifteen days`() {
        let advice = AdministrativeCoordinationItem.judicialAdvice.duty(since: day("2025-12-31"), in: law)
        #expect(advice.lastDay == day("2026-02-28"))
        #expect(
            advice.owner == AdministrativeRole.advisedUnit.term && advice.addressee == AdministrativeRole.court.term)
        let petition = AdministrativeCoordinationItem.petitionDiversion.duty(since: day("2025-06-03"), in: law)
        #expect(petition.lastDay == day("2025-06-18"))
    }

    @Test func `Thirty effects, each set off by one event, with owner, text and article`() {
        #expect(AdministrativeCrossCaseEffect.allCases.count == 30)
        for effect in AdministrativeCrossCaseEffect.allCases {
            #expect(AdministrativeCrossCaseEffect.following(effect.event) == [effect])
            let duty = effect.duty(since: day("2026-03-02"), in: law)
            #expect(!duty.basis.isEmpty && duty.owner == effect.owedBy.term && duty.text.zh != duty.text.en)
        }
    }

    @Test func `The court that decided analyses a loss and advises`() {
        #expect(
            AdministrativeCrossCaseEffect.lossFollowedUp.owedBy == AdministrativeCoordinationItem.lossAnalysis.giver)
    }

    @Test(
        "Effects with a time of their own have a last day",
        arguments: [
            (AdministrativeEvent.reconsiderationDecided, "2025-01-20", "2025-02-05"),
            (.reconsiderationRefused, "2024-02-01", "2024-02-18"), (.documentUnlawful, "2025-11-30", "2026-02-28"),
            (.centreFailed, "2025-09-26", "2025-10-09"),
        ])
    func times(_ event: AdministrativeEvent, _ since: String, _ last: String) throws {
        let effect = try #require(AdministrativeCrossCaseEffect.following(event).first)
        #expect(effect.duty(since: day(since), in: law).lastDay == day(last))
    }

    @Test func `A losing organ reports its correction in sixty days; the other reports have no number`() {
        let report = AdministrativeReport.correctionReport.duty(since: day("2025-03-03"), in: law)
        #expect(report.lastDay == day("2025-05-06"))
        for report in AdministrativeReport.allCases where report != .correctionReport {
            #expect(report.duty(since: day("2025-03-03"), in: law).lastDay == nil)
        }
    }
}
