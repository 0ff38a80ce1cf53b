import FuyuanKit
import Testing

@Suite("表决的读写") struct VoteWireTests {
    @Test func `The order of the ballots does not matter`() throws {
        var all = ballots(yes: 30, 70_000_001, no: 20, 20_000_000, absent: 9, 9_999_999)
        all[3].title = .undecided
        all[40].secured = yuan(7)
        var groups = groupBallots(.ordinary, yes: 7, 700, no: 3, 300) + groupBallots(.secured, yes: 2, 90, no: 1, 45)
        let meeting = try VoteTally.count(all, on: .adoptDistribution)
        let plan = try PlanTally.count(groups)
        var generator = Steps(state: 7)
        for _ in 0..<20 {
            all.shuffle(using: &generator)
            groups.shuffle(using: &generator)
            #expect(try VoteTally.count(all, on: .adoptDistribution) == meeting)
            #expect(try PlanTally.count(groups) == plan)
        }
    }

    @Test func `Ballots and tallies are written once and read back`() throws {
        let ballot = Ballot(.agree, unsecured: yuan(60), secured: yuan(40), title: .temporary, hasWaived: true)
        #expect(try JSON.read(Ballot.self, from: JSON.write(ballot)) == ballot)
        let plain = #"{"choice":"oppose","unsecured":12345}"#
        #expect(try JSON.read(Ballot.self, from: Array(plain.utf8)) == Ballot(.oppose, unsecured: Money(fen: 12_345)))
        let member = GroupBallot(.abstain, in: .smallClaims, yuan(3), isImpaired: false)
        #expect(try JSON.read(GroupBallot.self, from: JSON.write(member)) == member)
        let tally = VoteTally(.settlement, yesHeads: 11, of: 20, yesAmount: yuan(2), outOf: yuan(3), voidBallots: 1)
        #expect(try JSON.read(VoteTally.self, from: JSON.write(tally)) == tally)
        let group = GroupTally(.equity, yesHeads: 1, of: 2, yesAmount: yuan(2), outOf: yuan(3))
        #expect(try JSON.read(GroupTally.self, from: JSON.write(group)) == group)
        #expect(group.tally.kind == .equityGroup && group.isPassed())
    }

    @Test(
        "A ballot that is not one is refused, not guessed",
        arguments: [
            #"{"unsecured":1}"#, #"{"choice":"agree"}"#, #"{"choice":"yes","unsecured":1}"#,
            #"{"choice":"agree","unsecured":1.5}"#, #"{"choice":"agree","unsecured":1,"title":"creditor"}"#, "{}", "",
        ])
    func badBallot(text: String) {
        #expect(throws: WireError.self) { try JSON.read(Ballot.self, from: Array(text.utf8)) }
    }

    /// A small generator with a fixed start.
    private struct Steps: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state
        }
    }
}
