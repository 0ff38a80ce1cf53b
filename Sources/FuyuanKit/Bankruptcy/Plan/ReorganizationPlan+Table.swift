extension ReorganizationPlan {
    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .open, .extend, .submit, .draftLate: drafting(kind)
        case .openVoting, .voteByGroup, .groupsReject, .renegotiate, .revote, .secondVotePasses, .secondVoteFails,
            .refuseSecondVote, .concludeNotPassed:
            voting(kind)
        case .applyApproval, .approve, .refuseApproval, .seekCramDown, .cramDown, .refuseCramDown: approval(kind)
        case .terminateBy78, .askRegulator, .regulatorApproves, .regulatorRefuses: ending(kind)
        case .execute, .complete, .terminate: performance(kind)
        case .seekAmendment, .agreeAmendment, .fileAmendment, .allowAmendment, .rejectAmendment, .amend, .amendFails:
            amendment(kind)
        }
    }

    private static func drafting(_ kind: Act.Kind) -> Rule<Self> {
        if kind == .open {
            return Rule([.unopened], to: .drafting, by: [.court], starts: [.draft], .bankruptcy(79, 1), .bankruptcy(71))
        }
        if kind == .extend {
            return Rule(
                [.drafting], to: .draftingExtended, by: [.court], expects: [.goodCause, .draftInTime],
                issues: [.extensionRuling], .bankruptcy(79, 2))
        }
        return kind == .submit
            ? Rule(
                [.drafting, .draftingExtended], to: .submitted, by: makers,
                expects: [
                    .drafterEntitled, .draftInTime, .contentsComplete, .socialInsuranceSpared, .groupsLawful,
                ], starts: [.meeting], stops: [.draft], emits: [.callMeeting], issues: [.planDraft],
                .bankruptcy(79, 1), .bankruptcy(80), .bankruptcy(81), .bankruptcy(84, 1))
            : Rule(
                [.drafting, .draftingExtended, .submitted], to: .lateOrAbsent, by: [.court, .system],
                needs: [.draftTimeOver],
                emits: [.declareBankrupt], issues: [.endingRuling], .bankruptcy(79, 3))
    }

    private static func voting(_ kind: Act.Kind) -> Rule<Self> {
        let all: EnumSet<Condition> = [.talliesAgree]
        if kind == .openVoting {
            return Rule(
                [.submitted], to: .voting, by: [.court, .chair], expects: [.meetingInTime], stops: [.meeting],
                .bankruptcy(84, 1))
        }
        if kind == .voteByGroup {
            return Rule(
                [.voting], to: .allGroupsPassed, by: [.creditorsMeeting], needs: all.union([.noGroupFailed]),
                expects: [.everyGroupVoted, .equityAgrees], starts: [.approvalApplication], .bankruptcy(84, 2),
                .bankruptcy(86, 1),
                .bankruptcyInterpretation3(11, 2))
        }
        if kind == .groupsReject {
            return Rule(
                [.voting], to: .partlyRejected, by: [.creditorsMeeting], needs: all.union([.someGroupFailed]),
                expects: [.equityAgrees], .bankruptcy(84, 2), .bankruptcy(87, 1))
        }
        if kind == .renegotiate {
            return Rule([.partlyRejected], to: .renegotiating, by: makers, .bankruptcy(87, 1))
        }
        if kind == .revote {
            return Rule(
                [.renegotiating], to: .secondVoting, by: makers, needs: [.onlyFailedGroups],
                expects: [.othersUnharmed], .bankruptcy(87, 1))
        }
        if kind == .secondVotePasses {
            return Rule(
                [.secondVoting], to: .allGroupsPassed, by: [.creditorsMeeting],
                needs: all.union([.noGroupFailed, .onlyFailedGroups]),
                expects: [.equityAgrees], starts: [.approvalApplication], .bankruptcy(86, 1), .bankruptcy(87, 1))
        }
        if kind == .secondVoteFails {
            return Rule(
                [.secondVoting], to: nil, by: [.creditorsMeeting],
                needs: all.union([.someGroupFailed, .onlyFailedGroups]), expects: [.equityAgrees],
                .bankruptcy(87, 1))
        }
        return kind == .refuseSecondVote
            ? Rule(
                [.partlyRejected, .renegotiating, .secondVoting], to: nil,
                by: [.creditor, .employee, .taxOrgan, .shareholder, .creditorsMeeting],
                needs: [.onlyFailedGroups], .bankruptcy(87, 2))
            : Rule(
                [.partlyRejected, .renegotiating, .secondVoting], to: .notPassed, by: [.system, .court],
                emits: [.declareBankrupt], issues: [.endingRuling], .bankruptcy(88))
    }

    private static func approval(_ kind: Act.Kind) -> Rule<Self> {
        if kind == .applyApproval {
            return Rule(
                [.allGroupsPassed], to: .approvalSought, by: makers, expects: [.appliedInTime],
                starts: [.approvalRuling], stops: [.approvalApplication], issues: [.approvalApplication],
                .bankruptcy(86, 2))
        }
        if kind == .approve {
            return Rule(
                [.approvalSought], to: .approved, by: [.court], expects: [.ruledInTime],
                starts: [.execution, .supervision], stops: [.approvalRuling],
                emits: [.endProcedure, .handBack, .supervise], issues: [.approvalRuling], .bankruptcy(86, 2),
                .bankruptcy(89), .bankruptcy(90))
        }
        if kind == .refuseApproval || kind == .refuseCramDown {
            return Rule(
                kind == .refuseApproval ? [.approvalSought] : [.cramDownSought], to: .rejectedByCourt, by: [.court],
                expects: [.ruledInTime], stops: [.approvalRuling], emits: [.declareBankrupt], issues: [.endingRuling],
                .bankruptcy(88))
        }
        return kind == .seekCramDown
            ? Rule(
                [.partlyRejected, .renegotiating, .secondVoting], to: .cramDownSought, by: makers,
                needs: [.secondVoteDone], expects: [.sixConditions], starts: [.approvalRuling],
                issues: [.approvalApplication], .bankruptcy(87, 2))
            : Rule(
                [.cramDownSought], to: .approved, by: [.court],
                expects: [.sixConditions, .oneGroupPassed, .ruledInTime],
                starts: [.execution, .supervision], stops: [.approvalRuling],
                emits: [.endProcedure, .handBack, .supervise], issues: [.approvalRuling], .bankruptcy(87, 3),
                .bankruptcy(89), .bankruptcy(90))
    }

    private static func ending(_ kind: Act.Kind) -> Rule<Self> {
        if kind == .terminateBy78 {
            return Rule(
                inProcedure, to: .procedureEnded, by: [.court], emits: [.declareBankrupt], issues: [.endingRuling],
                .bankruptcy(78))
        }
        if kind == .askRegulator {
            return Rule(
                inProcedure, to: nil, by: [.administrator, .debtor], starts: [.regulatorReply], Citation("SRD23", 43),
                Citation("SRD23", 44))
        }
        return kind == .regulatorApproves
            ? Rule(
                inProcedure, to: nil, by: [.regulator], stops: [.regulatorReply], Citation("SRD23", 43),
                Citation("SRD23", 44))
            : Rule(
                inProcedure, to: .procedureEnded, by: [.regulator, .court], stops: [.regulatorReply],
                emits: [.declareBankrupt], issues: [.endingRuling], Citation("SRD23", 46))
    }

    private static func performance(_ kind: Act.Kind) -> Rule<Self> {
        if kind == .execute { return Rule([.approved], to: .executing, by: [.debtor], .bankruptcy(89, 1)) }
        return kind == .complete
            ? Rule(
                [.executing], to: .completed, by: [.debtor, .administrator], emits: [.releaseDebts],
                issues: [.supervisionReport], .bankruptcy(94), .bankruptcy(91))
            : Rule(
                [.approved, .executing, .amendmentSought], to: .terminated, by: [.court],
                emits: [.declareBankrupt, .dropConcessions, .keepPayments, .keepSecurity],
                issues: [.terminationRuling], .bankruptcy(93))
    }

    /// Amendment rests on court policy from memory: nothing here is refused for its particulars.
    private static func amendment(_ kind: Act.Kind) -> Rule<Self> {
        if kind == .seekAmendment {
            return Rule(
                [.executing], to: .amendmentSought, by: makers, expects: [.firstAmendment, .specialReason],
                evidence: .memory, .bankruptcyMinutes2018(19))
        }
        if kind == .agreeAmendment {
            return Rule(
                [.amendmentSought], to: nil, by: [.creditorsMeeting], starts: [.amendmentApplication],
                evidence: .memory, .bankruptcyMinutes2018(19))
        }
        if kind == .fileAmendment {
            return Rule(
                [.amendmentSought], to: nil, by: makers, expects: [.filedInTime], stops: [.amendmentApplication],
                evidence: .memory, .bankruptcyMinutes2018(19))
        }
        if kind == .allowAmendment {
            return Rule(
                [.amendmentSought], to: .amendedReVoting, by: [.court], starts: [.amendmentDraft],
                stops: [.amendmentApplication], evidence: .memory, .bankruptcyMinutes2018(20))
        }
        if kind == .rejectAmendment {
            return Rule(
                [.amendmentSought], to: .executing, by: [.court, .creditorsMeeting], stops: [.amendmentApplication],
                evidence: .memory, .bankruptcyMinutes2018(19))
        }
        return kind == .amend
            ? Rule(
                [.amendedReVoting], to: .executing, by: [.court, .creditorsMeeting],
                expects: [.newPlanInTime, .talliesAgree, .equityAgrees], stops: [.amendmentDraft], evidence: .memory,
                .bankruptcyMinutes2018(20))
            : Rule(
                [.amendedReVoting], to: .terminated, by: [.court],
                emits: [.declareBankrupt, .dropConcessions, .keepPayments, .keepSecurity],
                issues: [.terminationRuling], evidence: .memory, .bankruptcyMinutes2018(20), .bankruptcy(93))
    }
}
