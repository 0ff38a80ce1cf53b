/// 惩戒措施清单: one edition of the list of approval items that may be restricted, with its rules.
///
/// An item that is absent from the editions in force is not restricted, whatever an older edition said.
///
/// law: enforcement.approvals
public struct ApprovalItemList: WireRecord {
    /// The edition.
    public var edition: String
    /// Where it holds; nil for the whole country.
    public var region: DivisionCode?
    /// The first day in force.
    public var validFrom: CivilDate
    /// The last day in force; nil while in force.
    public var validTo: CivilDate?
    /// The items.
    public var items: [ApprovalItem]
    /// The rules.
    public var rules: [InterceptionRule]

    /// An edition.
    public init(
        _ edition: String, in region: DivisionCode? = nil, from validFrom: CivilDate, to validTo: CivilDate? = nil,
        items: [ApprovalItem], rules: [InterceptionRule]
    ) {
        self.edition = edition
        self.region = region
        self.validFrom = validFrom
        self.validTo = validTo
        self.items = items
        self.rules = rules
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("edition", value?.edition), in: try c.optional("region", value?.region),
            from: try c.field("validFrom", value?.validFrom), to: try c.optional("validTo", value?.validTo),
            items: try c.field("items", value?.items), rules: try c.field("rules", value?.rules))
    }

    /// Whether it is in force on a day at a place; at an unknown place only a national edition is.
    public func isInForce(on day: CivilDate, in place: DivisionCode?) -> Bool {
        validFrom <= day && (validTo.map { day <= $0 } ?? true) && Self.covers(region, place)
    }

    /// The item with a code; nil where the edition has none.
    public func item(_ code: ApprovalItemCode) -> ApprovalItem? { items.first { $0.code == code } }

    /// 规则匹配: the rules of this edition that hit somebody in these parts of an application, on this list, on this day.
    /// No rule, no effect: an edition not in force, an item it does not have, a rule of another edition and a rule
    /// without a basis give none.
    ///
    /// - law: enforcement.7.7.credit-5
    /// - law: enforcement.V49
    /// - law: enforcement.F11
    public func rules(
        for code: ApprovalItemCode, roles: EnumSet<ApplicantRole>, list: CreditListKind, in place: DivisionCode?,
        on day: CivilDate
    ) -> [InterceptionRule] {
        guard isInForce(on: day, in: place), item(code) != nil else { return [] }
        return rules.filter {
            $0.item == code && $0.listEdition == edition && !$0.legalBasis.isEmpty && $0.isInForce(on: day)
                && $0.lists.contains(list) && !$0.roles.isDisjoint(with: roles) && Self.covers($0.region, place)
        }
    }

    private static func covers(_ region: DivisionCode?, _ place: DivisionCode?) -> Bool {
        guard let region else { return true }
        return place.map { region.holds($0) } ?? false
    }

    /// What is wrong with the edition: rules without a basis, of another edition, for items it does not have, or that hit
    /// nobody.
    public var findings: [Finding] {
        var findings: [Finding] = []
        for (place, rule) in rules.enumerated() {
            func add(_ field: String, _ zh: String, _ en: String) {
                findings.append(
                    Finding("enforcement.V49", .error, at: "rules[\(place)].\(field)", Basis(Citation("LCR20")), zh, en)
                )
            }
            if rule.legalBasis.isEmpty { add("legalBasis", "没有法律依据，不产生效果", "no legal basis: no effect") }
            if rule.listEdition != edition { add("listEdition", "不属于本版清单，不产生效果", "of another edition: no effect") }
            if item(rule.item) == nil { add("item", "清单没有该事项：\(rule.item)", "the list has no such item: \(rule.item)") }
            if rule.roles.isEmpty { add("roles", "未指明对象", "names no role") }
            if rule.lists.isEmpty { add("lists", "未指明名单", "names no list") }
        }
        return findings
    }
}
