import FuyuanKit
import Testing

/// A case of many agreements, to prove that parts stand in a parent.
private struct Bundle: CaseMachine {
    typealias Role = MediationRole
    typealias Condition = Nothing
    typealias Clock = Nothing
    typealias Effect = Nothing
    typealias Document = Nothing

    enum Phase: UInt8, Vocabulary {
        case open, closed
        var term: Term { self == .open ? Term("open", "进行中", "open") : Term("closed", "结束", "closed") }
    }

    enum Act: WireAct {
        case agreement(PartAct<MediationAgreement>)
        case close

        enum Kind: UInt8, Vocabulary {
            case agreement, close
            var term: Term {
                self == .agreement ? Term("agreement", "协议行为", "act on an agreement") : Term("close", "结束", "close")
            }
        }
        var kind: Kind {
            switch self {
            case .agreement: .agreement
            case .close: .close
            }
        }
        static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .agreement: .agreement(try .transfer(nil, through: &c))
            case .close: .close
            }
        }
        func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .agreement(let it): try c.put(it)
            case .close: break
            }
        }
    }

    var standing = Standing<Bundle>()
    var agreements = Parts<MediationAgreement>()

    static let name = Term("bundle", "协议组", "bundle")
    static let initial = Phase.open
    static let finals: EnumSet<Phase> = [.closed]
    static let table = makeTable()

    static func rule(for kind: Act.Kind) -> Rule<Bundle> {
        switch kind {
        case .agreement: Rule([.open], to: nil, by: .all, evidence: .convention)
        case .close: Rule([.open], to: .closed, by: [.court], evidence: .convention)
        }
    }
    static func ground(of condition: Nothing) -> Ground<Bundle> { Ground() }
    static func limits(of clock: Nothing) -> [TimeLimit] { [] }
    static func owner(of phase: Phase) -> MediationRole? { phase == .open ? .court : nil }
    func holds(_ condition: Nothing, for act: Act?, in occasion: Occasion<MediationRole>) -> Bool? { nil }

    func refusalOfPart(_ act: Act, in occasion: Occasion<MediationRole>) -> [Reason] {
        guard case .agreement(let part) = act else { return [] }
        return agreements.refusal(of: part, in: occasion)
    }

    mutating func record(
        _ act: Act, in occasion: Occasion<MediationRole>, _ permit: Permit<Bundle>, into outcome: inout Outcome<Bundle>
    ) {
        guard case .agreement(let part) = act, let done = try? agreements.apply(part, in: occasion) else { return }
        standing.note(agreements.irregularities(of: done, number: part.number), permit)
    }
}

@Suite("案件的组成部分") struct PartsTests {
    private let occasion = Occasion<MediationRole>(.bothParties, on: day("2026-03-02"), under: .current)
    private func draft(_ terms: AgreementTerms = AgreementTerms([.payment])) -> MediationAgreement.Act {
        .draft(AgreementDraft(.consensus, parties: ["p1", "p2"], terms: terms))
    }

    @Test func `The first act under a number opens a part, kept only if accepted`() throws {
        var parts = Parts<MediationAgreement>()
        #expect(throws: Refusal<MediationAgreement>.self) { try parts.apply(PartAct(1, .refuseToSign), in: occasion) }
        #expect(parts.isEmpty && parts[number: 1] == nil)
        for number in [UInt32(1), 2, 7, 3, 4_294_967_295, 0] { try parts.apply(PartAct(number, draft()), in: occasion) }
        #expect(Array(parts.numbers) == [1, 2, 7, 3, 4_294_967_295, 0])
        for (place, number) in parts.numbers.enumerated() {
            #expect(parts.place(of: number) == place && parts.number(at: place) == number)
            #expect(parts[number: number]?.phase == .drafted)
        }
        #expect(parts[number: 4] == nil && parts.number(at: 9) == nil && parts.place(of: 6) == nil)
    }

    @Test func `A part changes in place, and a refusal names it and changes nothing`() throws {
        var parts = Parts<MediationAgreement>()
        try parts.apply(PartAct(12, draft()), in: occasion)
        let before = parts
        let reasons = parts.refusal(of: PartAct(12, draft()), in: occasion)
        #expect(reasons.map(\.code) == ["mediation-agreement/draft/wrong-phase"])
        #expect(reasons.first?.text.zh.hasPrefix("第12号调解协议：") == true)
        #expect(reasons.first?.text.en.hasPrefix("mediation agreement no. 12: ") == true)
        #expect(throws: Refusal<MediationAgreement>.self) { try parts.apply(PartAct(12, draft()), in: occasion) }
        #expect(parts == before)
        #expect(parts.refusal(of: PartAct(13, .takeEffect), in: occasion).first?.text.zh.contains("第13号") == true)
        let refuse = Occasion<MediationRole>(.party, on: day("2026-03-03"), under: .current)
        try parts.apply(PartAct(12, .refuseToSign), in: refuse)
        #expect(parts[number: 12]?.phase == .refused && parts != before)
    }

    @Test func `A parent's act carries a part's act, and its journal replays`() throws {
        var file = CaseFile<Bundle>("B-1")
        let unlawful = AgreementTerms([.breachOfLaw])
        try file.then("2026-03-02", Actor(.bothParties), .agreement(PartAct(12, draft())), under: .current)
        #expect(file.state.standing.partReasons.isEmpty)
        try file.then("2026-03-02", Actor(.bothParties), .agreement(PartAct(5, draft(unlawful))), under: .current)
        #expect(file.records.last?.parts.map(\.rule) == ["mediation.V011"])
        #expect(file.records.last?.parts.first?.text.zh.contains("第5号") == true)
        let refused = file.refused("2026-03-03", Actor(.party), .agreement(PartAct(6, .refuseToSign)), under: .current)
        #expect(refused?.parts.count == 1 && refused?.reasons.first?.text.en.contains("no. 6") == true)
        try file.then("2026-03-03", Actor(.party), .agreement(PartAct(12, .refuseToSign)), under: .current)
        let entries = try file.records.map { try JSON.read(Entry<Bundle>.self, from: JSON.write($0.entry)) }
        #expect(try CaseFile<Bundle>.replay("B-1", entries, under: .current).state == file.state)
    }

    @Test func `A part's act has its number beside it on the wire`() throws {
        let act = Bundle.Act.agreement(PartAct(12, .refuseToSign))
        let text = #"{"type":"agreement","number":12,"act":{"type":"refuse-to-sign"}}"#
        #expect(String(decoding: JSON.write(act), as: UTF8.self) == text)
        #expect(try JSON.read(Bundle.Act.self, from: Array(text.utf8)) == act)
        #expect(try PartAct<MediationAgreement>.sample.number == 0)
        for bad in ["-1", "4294967296", "1.5", "\"1\""] {
            let line = #"{"type":"agreement","number":\#(bad),"act":{"type":"refuse-to-sign"}}"#
            #expect(throws: WireError.self, "\(bad)") { try JSON.read(Bundle.Act.self, from: Array(line.utf8)) }
        }
    }

    @Test func `Sparse numbers are found where they stand`() throws {
        var parts = Parts<MediationAgreement>()
        for number in UInt32(1)...2_000 { try parts.apply(PartAct(number &* 7, draft()), in: occasion) }
        #expect(parts.count == 2_000 && parts.place(of: 7 * 1_999) == 1_998)
    }
}
