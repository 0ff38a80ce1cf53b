/// What the court of second instance finds and decides (行政诉讼法 art. 89).
public struct AppealDecision: WireRecord {
    /// What it found about the decision below.
    public var grounds: EnumSet<AppealGround>
    /// Whether it also judged the administrative act sued on; nil when not known.
    public var judgesAct: Bool?

    /// A decision.
    public init(
        _ grounds: EnumSet<AppealGround>, judgesAct: Bool? = nil
    ) {
        self.grounds = grounds
        self.judgesAct = judgesAct
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("grounds", value?.grounds),
            judgesAct: try c.optional("judgesAct", value?.judgesAct))
    }

    /// Whether every ground allows the result; nil where no ground is given.
    public func fits(_ result: AppealResult) -> Bool? {
        grounds.isEmpty ? nil : grounds.allSatisfy { $0.results.contains(result) }
    }

    /// What is wrong with the decision: a ground that does not carry the result, a second remand, a revised judgment
    /// that leaves the act unjudged. What is not known is not found.
    ///
    /// - Parameters:
    ///   - result: how the appeal was decided.
    ///   - appealed: what was appealed against.
    ///   - wasRemanded: whether the case had been remanded before.
    /// - Returns: the findings; empty where nothing is wrong.
    /// law: administrative.V-L25 administrative.V-L26
    public func findings(
        for result: AppealResult, of appealed: AppealedDecision, wasRemanded: Bool?
    ) -> [Finding] {
        var found: [Finding] = []
        if result == .remanded, wasRemanded == true {
            found.append(
                Finding(
                    "administrative.V-L25", .error, Basis(.administrativeProcedure(89, 2)),
                    "原审人民法院对发回重审的案件作出判决后，第二审人民法院不得再次发回重审",
                    "once remanded and judged again, a case may not be remanded a second time"))
        }
        if result == .revised, appealed == .judgment, judgesAct == false {
            found.append(
                Finding(
                    "administrative.V-L26", .error, at: "judgesAct", Basis(.administrativeProcedure(89, 3)),
                    "改变原审判决的，应当同时对被诉行政行为作出判决",
                    "who changes the judgment below must also judge the administrative act"))
        }
        if fits(result) == false {
            found.append(
                Finding(
                    "administrative.appealGround", .error, at: "grounds", Basis(.administrativeProcedure(89, 1)),
                    "裁判方式与所依据的情形不符", "the ground does not carry the result"))
        }
        return found
    }
}
