import Foundation
import FuyuanKit

@inline(__always)
func day(_ offset: Int) -> CivilDate { CivilDate(ordinal: 13_514 + (offset & 4095)) ?? .min }

/// A delegated mediation from papers to confirmation.
func sampleMediation() -> [Entry<PreFilingMediation>] {
    let steps: [(String, MediationRole, ActorID?, PreFilingMediation.Act)] = [
        (
            "2024-03-01", .party, nil,
            .submitPapers(SubmittedPapers(.loan, court: "鲁0602", claim: Money(fen: 8_800_000)))
        ),
        ("2024-03-04", .court, "鲁0602", .screen),
        ("2024-03-04", .court, "鲁0602", .askConsent),
        ("2024-03-06", .bothParties, nil, .consent),
        ("2024-03-07", .bothParties, nil, .chooseMediator(MediatorAssignment("m-017", of: "org-3"))),
        ("2024-03-11", .mediator, "m-017", .accept),
        ("2024-03-12", .mediator, "m-017", .begin(MediationOpening())),
        ("2024-03-20", .mediator, "m-017", .reachConsensus(AgreementDraft(.lastParty, parties: ["p-1", "p-2"]))),
        ("2024-03-20", .party, "p-1", .sign(AgreementSignature("p-1"))),
        ("2024-03-21", .otherParty, "p-2", .sign(AgreementSignature("p-2"))),
        ("2024-03-21", .mediator, "m-017", .sign(AgreementSignature("m-017", as: .mediator))),
        ("2024-03-21", .mediator, "m-017", .takeEffect),
        ("2024-04-08", .bothParties, nil, .applyConfirmation),
    ]
    return steps.enumerated().compactMap { index, step in
        guard let day = CivilDate(step.0) else { return nil }
        return Entry("TQ-2024-000318", index + 1, on: day, by: Actor(step.1, step.2), step.3)
    }
}

/// Many copies of the lines of a journal.
func journal(of entries: [Entry<PreFilingMediation>], copies: Int) -> [[UInt8]] {
    (0..<copies).flatMap { _ in entries.map { JSON.write($0) } }
}

/// What a loop over Foundation's calendar costs for a comparable question.
func foundationWorkingDays() -> Double {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
    let start = Date(timeIntervalSince1970: 13_514 * 86_400)
    return measure(200) { count in
        for offset in 0..<count {
            var date = start.addingTimeInterval(Double(offset) * 86_400)
            var left = offset & 63
            while left > 0 {
                date = calendar.date(byAdding: .day, value: 1, to: date) ?? date
                if !calendar.isDateInWeekend(date) { left -= 1 }
            }
            keep(date)
        }
    }
}

/// A journal line as an unchecked structure of strings and numbers: the least a decoder can be asked for.
struct PlainLine: Decodable {
    struct Actor: Decodable {
        var role: String
        var id: String?
    }
    struct Act: Decodable {
        var type: String
        var dispute: String?
        var court: String?
        var claim: Int?
        var mediator: String?
        var organisation: String?
        var isRegistered: Bool?
        var effect: String?
        var parties: [String]?
        var signatory: String?
        var capacity: String?
        var receiptIssued: Bool?
    }
    var `case`: String
    var machine: String
    var seq: Int
    var day: String
    var actor: Actor
    var act: Act
    var note: String?
}

/// A claims list of so many claims, employees, taxes and disputed claims among them, in no order.
func sampleClaims(_ count: Int) -> ClaimColumns {
    var claims = ClaimColumns(capacity: count)
    for index in 0..<count {
        let hash = UInt64(truncatingIfNeeded: index) &* 0x9E37_79B9_7F4A_7C15
        let kind: DistributionClass = index % 50 == 0 ? .employee : index % 97 == 0 ? .socialAndTax : .ordinary
        claims.append(
            DistributionClaim(
                Int64(index &* 7_919 % count), kind, Money(fen: Int64(hash >> 34)),
                deposited: index % 100 == 3 ? .litigated : nil))
    }
    return claims
}
