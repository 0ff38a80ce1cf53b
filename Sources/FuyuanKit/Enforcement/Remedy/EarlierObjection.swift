/// An earlier objection, as far as a later one must know it (异议复议规定 art. 15).
public struct EarlierObjection: WireRecord {
    /// Its kind.
    public var kind: ObjectionKind
    /// The conduct or the object.
    public var matter: ObjectedMatterID
    /// Who objected; nil when not known.
    public var objector: ActorID?
    /// Where it stands.
    public var end: EarlierObjectionEnd

    /// An earlier objection.
    public init(
        _ kind: ObjectionKind, to matter: ObjectedMatterID, by objector: ActorID? = nil, _ end: EarlierObjectionEnd
    ) {
        self.kind = kind
        self.matter = matter
        self.objector = objector
        self.end = end
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind), to: try c.field("matter", value?.matter),
            by: try c.optional("objector", value?.objector), try c.field("end", value?.end))
    }
}

extension ObjectionPaper {
    /// What earlier objections stand against this one: the same person brings all grounds against one conduct together,
    /// and having withdrawn or lost does not object to it again; no more does a third party to one object. Empty where
    /// the paper names no matter. O(number of earlier objections).
    /// law: enforcement.V38
    public func findings(
        _ kind: ObjectionKind, by objector: ActorID?, after earlier: [EarlierObjection]
    ) -> [Finding] {
        var found: [Finding] = []
        for (index, other) in earlier.enumerated() {
            guard other.matter == matter, other.kind.isObjectRoute == kind.isObjectRoute, other.end.barsAnother else {
                continue
            }
            // Different persons may object; where one is not known, it may be the same.
            if let one = other.objector, let objector, one != objector { continue }
            let isSure = other.objector != nil && objector != nil
            found.append(
                Finding(
                    "enforcement.V38", isSure ? .error : .notice, at: "earlier[\(index)]",
                    Basis(.enforcementObjections(15)),
                    kind.isObjectRoute
                        ? "案外人撤回异议或者被裁定驳回后，不得再次就同一执行标的提出异议" : "多个异议事由应当一并提出；撤回或者被驳回后，不得再次就同一执行行为提出异议",
                    kind.isObjectRoute
                        ? "no second objection to the same object after a withdrawal or a dismissal"
                        : "all grounds together; no second objection to the same conduct after a withdrawal or a dismissal"
                ))
        }
        return found
    }
}
