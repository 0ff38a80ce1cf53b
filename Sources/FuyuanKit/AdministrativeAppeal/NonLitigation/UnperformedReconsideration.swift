/// 复议决定、调解书的强制执行: who enforces a reconsideration result against an applicant or third person who neither sues
/// nor performs (复议法 art. 78; before 2024: art. 33, which knows no mediation statement).
///
/// law: administrative.8-X10
public struct UnperformedReconsideration: Sendable, Hashable {
    /// How the reconsideration ended.
    public let end: ReconsiderationEnd
    /// Whether the organ that must act may by law enforce by itself; nil when not known.
    public let hasOwnPower: Bool?
    /// Where it stands.
    public let basis: Basis

    /// The first day of the 2023 text.
    private static var newText: CivilDate? { Statute("AR23").instrument?.since }

    /// A result; nil for a mediation statement under the text before 2024.
    public init?(_ end: ReconsiderationEnd, hasOwnPower: Bool?, on day: CivilDate) {
        let isNew = Self.newText.map { day >= $0 } ?? true
        guard isNew || end != .mediated else { return nil }
        self.end = end
        self.hasOwnPower = hasOwnPower
        switch end {
        case .maintained: basis = Basis(isNew ? .reconsideration(78, item: 1) : .reconsideration2017(33, item: 1))
        case .changed: basis = Basis(isNew ? .reconsideration(78, item: 2) : .reconsideration2017(33, item: 2))
        case .mediated: basis = Basis(.reconsideration(78, item: 3))
        }
    }

    /// Who enforces or applies: the maker of the act (``AdministrativeRole/agency``) or the reconsideration organ.
    public var enforcer: AdministrativeRole {
        switch end {
        case .maintained: .agency
        case .changed, .mediated: .reconsiderationOrgan
        }
    }

    /// Whether that organ must apply to a court; nil when its own power is not known.
    public var appliesToCourt: Bool? { hasOwnPower.map { !$0 } }

    /// How the answer comes about.
    public var derivation: Derivation {
        var derivation = Derivation()
        derivation.add(end.term.zh, end.term.en, result: enforcer.term.zh, basis)
        switch appliesToCourt {
        case true?: derivation.add("依法申请人民法院强制执行", "applies to a court", Basis(.coercion(53)))
        case false?: derivation.add("依法自行强制执行", "enforces by its own power", Basis(.coercion(34)))
        case nil: derivation.add("无从判断有无强制执行权", "its own power cannot be told")
        }
        return derivation
    }
}
