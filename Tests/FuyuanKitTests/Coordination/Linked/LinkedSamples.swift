import FuyuanKit
import Testing

/// A docket told act by act: the numbers of the entries are counted, and every line is kept.
struct LinkedTale {
    var docket = CoordinatedDocket()
    var law = LegalContext.current
    var log: [[UInt8]] = []
    private var numbers: [CaseID: Int] = [:]

    /// Does an act in a case; what follows.
    @discardableResult
    mutating func `do`<M: CaseMachine>(
        _ id: CaseID, _ act: M.Act, as machine: M.Type, _ role: M.Role, _ actor: ActorID? = nil, on text: String,
        _ location: SourceLocation = #_sourceLocation
    ) -> Consequences {
        let next = (docket[id]?.history.last?.sequence ?? 0) + 1
        let line = JSON.write(Entry<M>(id, next, on: day(text), by: Actor(role, actor), act))
        let found = docket.admit(line: line, under: law)
        log.append(line)
        log += found.lines
        if case .rejected(let reasons, _)? = docket[id]?.history.last?.fate {
            Issue.record("\(id): \(reasons.map(\.code))", sourceLocation: location)
        }
        #expect(found.error == nil, sourceLocation: location)
        return found
    }

    /// Links two cases.
    @discardableResult
    mutating func link(
        _ from: CaseID, _ relation: CaseRelation, _ to: CaseID, since: String? = nil, holder: ActorID? = nil,
        otherHolder: ActorID? = nil
    ) -> Consequences {
        docket.link(
            CaseLink(
                from, relation, to, since: since.map { day($0) }, holder: holder, otherHolder: otherHolder), under: law)
    }

    /// Accepts the bankruptcy of the debtor.
    @discardableResult
    mutating func accept(_ id: CaseID = "BK-1", on text: String = "2026-03-16") -> Consequences {
        `do`(id, .open(CaseOpening(.creditor)), as: BankruptcyCase.self, .court, "c1", on: text)
    }

    /// An enforcement case on the docket.
    mutating func enforce(_ id: CaseID = "EN-1") {
        `do`(id, .apply(EnforcementApplication()), as: EnforcementCase.self, .creditor, on: "2026-02-02")
        `do`(id, .accept(FilingReview()), as: EnforcementCase.self, .filingOffice, on: "2026-02-05")
    }

    /// A measure held by an organ.
    mutating func attach(_ id: CaseID, _ holder: ActorID, _ organ: MeasureOrgan = .court, asset: String = "land-1") {
        `do`(
            id, .attach(HeldMeasure(holder, organ: organ, asset: asset, order: 1)), as: PreservationMeasure.self,
            .sealingOrgan, holder, on: "2026-01-05")
    }

    /// The names of what was raised, each with its case.
    static func names(_ found: Consequences) -> Set<String> { Set(found.raised.map { "\($0.rule.key) \($0.target)" }) }
}
