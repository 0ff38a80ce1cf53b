extension JointConference {
    public static func ground(of condition: Condition) -> Ground<Self> {
        let plan = Citation("HS24")
        return switch condition {
        case .callerMayCall: Ground(plan, cure: "由该会议形式的召集主体提议", "let it be called by who calls this kind of meeting")
        case .agendaGiven: Ground(plan, curedBy: .collect)
        case .chairNamed: Ground(plan, cure: "在会议通知中写明主持人职务", "name the chair’s office in the notice")
        case .requiredNotified: Ground(plan, cure: "补充通知必须参加的主体", "notify those who must take part")
        case .heldAsNotified: Ground(curedBy: .postpone, .schedule)
        case .requiredPresent: Ground(plan, cure: "请缺席主体到会或者书面提出意见", "let those missing come, or write what they think")
        case .quorum: Ground(plan, curedBy: .postpone)
        case .allSeated:
            // law: mediation.V107
            Ground(rule: "mediation.V107", cure: "核对到会人员所代表的单位，必要时列为受邀单位", "check the unit; invite it where needed")
        case .reasonGiven: Ground(cure: "说明理由", "give the reason")
        case .idsUnique: Ground(cure: "每项议定事项单独编号", "give each decision its own number")
        case .leadersNamed: Ground(plan, curedBy: .assign)
        case .resolutionsAssigned: Ground(rule: "mediation.V104", plan, curedBy: .assign)
        case .signedOff: Ground(plan, cure: "经主持人签发后印发", "let the chair sign first")
        case .resolutionKnown: Ground(cure: "写明本次会议议定事项的编号", "give the number of a decision of this meeting")
        case .resolutionsSettled: Ground(plan, curedBy: .settle)
        case .reportedUp: Ground(plan, cure: "附落实情况报告", "attach the report")
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<LiaisonRole>) -> Bool? {
        switch condition {
        case .callerMayCall:
            guard case .propose(let it)? = act else { return nil }
            return it.kind.callers.contains(occasion.actor.role)
        case .agendaGiven:
            if case .collect(let it)? = act { return !it.topics.isEmpty }
            return !agenda.isEmpty
        case .chairNamed: return scheduled(act).map { !($0.chair?.isEmpty ?? true) }
        case .requiredNotified: return scheduled(act).map { missing(among: $0.seats, under: $0).isEmpty }
        case .heldAsNotified: return notice.map { $0.day == occasion.day }
        case .requiredPresent:
            guard case .convene(let it)? = act else { return nil }
            return missing(among: it.present, under: notice).isEmpty
        case .quorum:
            guard case .convene(let it)? = act, let notice else { return nil }
            return isQuorum(it.present, of: notice.seats, in: occasion.law)
        case .allSeated:
            guard case .convene(let it)? = act, let notice else { return nil }
            return unseated(it.present, under: notice).isEmpty
        case .reasonGiven: return changed(act).map { !$0.reason.isEmpty }
        case .idsUnique:
            guard case .draft(let it)? = act else { return nil }
            return Set(it.resolutions.map(\.id)).count == it.resolutions.count
        case .leadersNamed: return resolutions.allSatisfy { !($0.leader?.isEmpty ?? true) }
        case .resolutionsAssigned: return resolutions.allSatisfy(\.isAssigned)
        case .signedOff:
            guard case .issue(let it)? = act else { return nil }
            return Self.chairs.contains(occasion.actor.role) || !(it.signedBy?.isEmpty ?? true)
        case .resolutionKnown: return named(act).map { places[$0] != nil }
        case .resolutionsSettled: return unsettled.isEmpty
        case .reportedUp:
            guard case .close(let it)? = act else { return nil }
            return !(it.reference ?? "").isEmpty
        }
    }

    /// For closing: one reason for each decision that stands in the way, the id at the end of its code.
    public func refusalOfPart(_ act: Act, in occasion: Occasion<LiaisonRole>) -> [Reason] {
        guard case .close = act else { return [] }
        return resolutions.compactMap { resolution in
            if !resolution.isAssigned {
                return Reason(
                    code: Self.unassignedCode + resolution.id.rawValue, rule: "mediation.V104", nature: .unmet,
                    basis: Basis(Citation("HS24")),
                    text: Bilingual(
                        "议定事项\(resolution.id)未写明责任单位或者完成时限", "decision \(resolution.id) lacks its unit or its day"),
                    cure: Bilingual("补明责任单位和完成时限", "name the unit and the day"))
            }
            guard outcome(of: resolution.id) == nil else { return nil }
            return Reason(
                code: Self.openCode + resolution.id.rawValue, nature: .unmet, basis: Basis(Citation("HS24")),
                text: Bilingual("议定事项\(resolution.id)尚未销号", "decision \(resolution.id) is not settled"),
                cure: Bilingual("办结、撤销或者转为长期任务", "finish it, drop it, or keep it as a standing task"))
        }
    }

    static let unassignedCode = "joint-conference/close/resolution-unassigned/"
    static let openCode = "joint-conference/close/resolution-open/"

    private func scheduled(_ act: Act?) -> ConferenceNotice? {
        guard case .schedule(let it)? = act else { return nil }
        return it
    }

    private func changed(_ act: Act?) -> ConferenceChange? {
        if case .postpone(let it)? = act { return it }
        guard case .cancel(let it)? = act else { return nil }
        return it
    }

    private func named(_ act: Act?) -> ResolutionID? {
        if case .assign(let it)? = act { return it.id }
        guard case .settle(let it)? = act else { return nil }
        return it.id
    }
}

extension Refusal<JointConference> {
    /// The decisions that lack their unit or their day, in the order of the minutes.
    public var unassignedResolutions: [ResolutionID] { ids(after: JointConference.unassignedCode) }

    /// The decisions that name both and are not settled, in the order of the minutes.
    public var openResolutions: [ResolutionID] { ids(after: JointConference.openCode) }

    private func ids(after prefix: String) -> [ResolutionID] {
        parts.compactMap { $0.code.hasPrefix(prefix) ? ResolutionID(String($0.code.dropFirst(prefix.count))) : nil }
    }
}
