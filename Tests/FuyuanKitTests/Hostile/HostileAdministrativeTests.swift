import FuyuanKit
import Testing

struct HostileAdministrativeTests {
    static let days: [CivilDate] = [
        .min, day("1990-10-01"), day("2015-05-01"), day("2024-01-01"), day("2024-02-29"), .max,
    ]

    @Test func `No order of acts leads where no row leads in administrative disputes, and every last day is derived`() {
        let walks = HostileWalkTests()
        walks.walk(AdministrativeFirstInstance.self, steps: 600)
        walks.walk(AdministrativeMediation.self, steps: 600)
        walks.walk(AdministrativeRetrial.self, steps: 600)
        walks.walk(AdministrativeSecondInstance.self, steps: 600)
        walks.walk(DisputeCentreReferral.self, steps: 600)
        walks.walk(HeadAttendance.self, steps: 600)
        walks.walk(JudicialAdvice.self, steps: 600)
        walks.walk(NonLitigationEnforcement.self, steps: 600)
        walks.walk(PetitionMatter.self, steps: 600)
        walks.walk(ProcuratorialProposal.self, steps: 600)
        walks.walk(ReconsiderationCase.self, steps: 600)
    }

    @Test func `Jurisdiction, defendants and standing answer every combination and every day`() {
        for kind in AdministrativeOrganKind.allCases {
            for day in Self.days {
                for isJoint in [false, true] {
                    #expect(!ReconsiderationJurisdiction.of(kind, appliedOn: day, isJoint: isJoint).organs.isEmpty)
                }
                for situation in DefendantSituation.allCases {
                    let facts = SuitVenueFacts(maker: kind, reconsideredBy: kind, situation: situation)
                    #expect(!SuitJurisdiction(over: facts, filedOn: day).places.isEmpty)
                    _ = SuitFilingCheck(at: .basic, defendants: []).findings(over: facts, filedOn: day)
                }
            }
        }
        for persons in [Int.min, -1, 0, .max] {
            let standing = SuitStanding(before: .litigation, as: .creditor, persons: persons, representatives: persons)
            _ = standing.findings
        }
    }

    @Test func `Absurd counts of a rate give no rate, not a stop`() {
        let counts = [Int64.min, -1, 0, 1, .max]
        for one in counts {
            for other in counts {
                let correction = CorrectionTally(
                    concluded: one, settled: other, decidedOnMerits: one, corrected: other, selfCorrected: one)
                let loss = LossTally(concluded: one, judged: other, lost: one)
                let resolution = LastingResolutionTally(lasting: one, concluded: other)
                for denominator in CorrectionTally.Denominator.allCases {
                    _ = (correction.direct(over: denominator), correction.overall(over: denominator))
                }
                _ = (correction.settlementRate, correction.merged(with: correction))
                _ = (loss.rate(over: .judged), loss.merged(with: loss))
                _ = (loss.rebooked(lostBefore: true, lostNow: false), loss.rebooked(lostBefore: false, lostNow: true))
                _ = (resolution.rate, resolution.points(to: resolution), resolution.merged(with: resolution))
            }
        }
    }

    @Test func `Periods, roads, notices and added fines answer every day of the calendar of years 1 to 9999`() throws {
        for known in Self.days {
            for made in Self.days {
                for kind in [ReconsiderationMatter.penalty, .naturalResource, .information, .agreement] {
                    let act = AdministrativeAct(
                        kind, madeOn: made, notice: .init(.known, on: known), isRealProperty: kind == .naturalResource)
                    for lost in [[], [ExcludedSpan.obstacle(from: .min, through: .max)].compactMap { $0 }] {
                        let roads = RemedyRoads(act, excluding: lost, in: .current)
                        _ = roads.derivation.text(in: .en)
                        _ = roads.lastDay(of: .suit)
                    }
                }
                let fine = try #require(AddedFine(on: .max, dueOn: known))
                _ = (
                    fine.amount(through: made), fine.derivation(through: made),
                    fine.findings(claimed: .max, through: made)
                )
                let window = NonLitigationApplication(on: known, remedyLastDay: made, urgedOn: known)
                _ = window.findings(in: .current)
            }
            for limit in [TimeLimit.administrativeSummons, .reconsiderationHearingNotice, .attendanceNotice] {
                _ = HearingNoticeTest(limit, hearing: known, in: .current)?.findings(servedOn: .max)
            }
        }
    }
}
