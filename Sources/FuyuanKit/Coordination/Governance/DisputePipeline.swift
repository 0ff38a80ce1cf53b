/// One dispute on its way through a one-stop pipeline.
public struct DisputePipeline: Sendable, Hashable {
    /// A stage done.
    public struct Done: WireRecord {
        /// The stage.
        public let stage: PipelineStage
        /// The day.
        public let day: CivilDate

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(stage: try c.field("stage", value?.stage), day: try c.field("day", value?.day))
        }
    }

    /// The dispute.
    public let id: CaseID
    /// The order it follows.
    public let template: PipelineTemplate
    /// What is known of it.
    public private(set) var facts: EnumSet<PipelineFact> = []
    /// The stages done, in order.
    public private(set) var done: [Done] = []

    /// A dispute of which no stage is done.
    public init(_ id: CaseID, _ template: PipelineTemplate) {
        self.id = id
        self.template = template
    }

    /// Whether a stage was done.
    public func has(_ stage: PipelineStage) -> Bool { done.contains { $0.stage == stage } }

    /// Notes a fact.
    public mutating func note(_ fact: PipelineFact) { facts.insert(fact) }

    /// The stages that must come before one, are not done and not waived.
    public func missing(before stage: PipelineStage) -> [PipelineStage] {
        guard let own = template.rule(for: stage), !own.isFree else { return [] }
        return template.rules.prefix { $0.stage != stage }.filter { rule in
            !rule.isFree && !has(rule.stage) && !(rule.waivedBy.map(facts.contains) ?? false)
        }
        .map(\.stage)
    }

    /// Why a stage cannot be done on a day: each fact that is missing by name; empty where it can.
    public func obstacles(to stage: PipelineStage, on day: CivilDate) -> [Reason] {
        guard let rule = template.rule(for: stage) else {
            return [
                reason(
                    "pipeline-foreign-stage/\(stage.term.wire)", "「\(template.term.zh)」没有「\(stage.term.zh)」环节",
                    "“\(template.term.en)” has no stage “\(stage.term.en)”")
            ]
        }
        var reasons = missing(before: stage).map { skipped in
            let waiver = template.rule(for: skipped)?.waivedBy
            return reason(
                "pipeline-skipped/\(skipped.term.wire)",
                "缺少：\(skipped.term.zh)\(waiver.map { "，或者\($0.term.zh)" } ?? "")",
                "missing: \(skipped.term.en)\(waiver.map { ", or \($0.term.en)" } ?? "")",
                cure: Bilingual("先行「\(skipped.term.zh)」", "first: “\(skipped.term.en)”"))
        }
        for fact in rule.needs where !facts.contains(fact) {
            reasons.append(
                reason("pipeline-fact-missing/\(fact.term.wire)", "缺少：\(fact.term.zh)", "missing: \(fact.term.en)"))
        }
        if has(stage), !rule.isFree {
            reasons.append(reason("pipeline-repeated", "「\(stage.term.zh)」已完成", "“\(stage.term.en)” is done already"))
        }
        if let last = done.last, day < last.day {
            reasons.append(
                reason(
                    "pipeline-out-of-order", "「\(stage.term.zh)」的日期早于「\(last.stage.term.zh)」",
                    "“\(stage.term.en)” is dated before “\(last.stage.term.en)”", nature: .outOfOrder))
        }
        return reasons
    }

    /// Does a stage.
    ///
    /// - Throws: a refusal with every obstacle; then nothing has changed.
    public mutating func complete(_ stage: PipelineStage, on day: CivilDate) throws(GovernanceRefusal) {
        let reasons = obstacles(to: stage, on: day)
        guard reasons.isEmpty else { throw GovernanceRefusal(reasons) }
        done.append(Done(stage: stage, day: day))
    }

    private func reason(
        _ code: String, _ zh: String, _ en: String, nature: Reason.Nature = .unmet, cure: Bilingual? = nil
    ) -> Reason {
        Reason(
            code: "governance.\(code)", nature: nature, basis: template.basis, text: Bilingual(zh, en), cure: cure)
    }
}

extension DisputePipeline: WireRecord {
    /// - Throws: ``WireError`` where the stages do not follow the order.
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        var pipeline = Self(try c.field("id", value?.id), try c.field("template", value?.template))
        pipeline.facts = try c.defaulted("facts", value?.facts, default: [])
        for step in try c.defaulted("done", value?.done, default: []) {
            do throws(GovernanceRefusal) {
                try pipeline.complete(step.stage, on: step.day)
            } catch {
                throw WireError(
                    .badValue, path: "done", expected: Bilingual(error.text(in: .zh), error.text(in: .en)),
                    found: step.stage.term.wire)
            }
        }
        return pipeline
    }
}
