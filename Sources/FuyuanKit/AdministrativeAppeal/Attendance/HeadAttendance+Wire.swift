extension HeadAttendance {
    /// What is done about the attendance of a head.
    @nonexhaustive
    public enum Act: WireAct {
        /// 告知出庭义务.
        case notifyDuty(AttendanceDuty)
        /// 送达出庭通知.
        case serveNotice(AttendanceNoticePaper)
        /// 确定出庭负责人.
        case designate(DesignatedHead)
        /// 更换出庭负责人.
        case replaceHead(DesignatedHead)
        /// 提交身份证明.
        case fileIdentity(IdentityProof)
        /// 告知补正身份证明.
        case questionIdentity
        /// 补正身份证明.
        case correctIdentity(IdentityProof)
        /// 视为未出庭.
        case deemAbsent
        /// 视为仅工作人员出庭.
        case deemSubstituted
        /// 说明不能出庭的理由.
        case fileExcuse(AbsenceExcuse)
        /// 审查认为理由成立.
        case reviewExcuse
        /// 审查认为理由不成立.
        case rejectExcuse
        /// 延期开庭.
        case postpone(AttendancePostponement)
        /// 委托工作人员出庭.
        case sendStaff(StaffSubstitute)
        /// 负责人出庭.
        case attend
        /// 发表意见.
        case speak
        /// 中途退庭.
        case leave
        /// 拒绝说明.
        case refuseExplain
        /// 均不出庭.
        case absent
        /// 仅委托律师出庭.
        case sendLawyerOnly
        /// 无正当理由仅工作人员出庭.
        case staffWithoutExcuse(StaffSubstitute)
        /// 理由不成立仍不出庭.
        case absentAfterRejection
        /// 理由不成立后仅律师出庭.
        case lawyerAfterRejection
        /// 理由不成立后出庭.
        case attendAfterRejection(HeadAppearance)
        /// 延期后再次通知.
        case afterPostponement(AttendanceNoticePaper)
        /// 延期后出庭.
        case attendAfterPostponement(HeadAppearance)
        /// 延期后仅工作人员出庭.
        case staffAfterPostponement(StaffSubstitute)
        /// 延期后均不出庭.
        case absentAfterPostponement
        /// 通知再次出庭.
        case callAgain(AttendanceNoticePaper)
        /// 撤销再次通知.
        case dropCall
        /// 再次开庭.
        case holdLaterHearing(LaterHearing)
        /// 提出司法建议.
        case giveAdvice(AttendanceAdviceGiven)
        /// 裁判文书载明.
        case recordInJudgment(JudgmentNote)
        /// 未开庭.
        case noHearing(NoHearing)
        /// 对不出庭提出异议.
        case objectToAbsence
        /// 原告因此拒不到庭或者退庭.
        case plaintiffStaysAway
        /// 原告因此拒绝陈述.
        case plaintiffStaysSilent

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case notifyDuty
            case serveNotice
            case designate
            case replaceHead
            case fileIdentity
            case questionIdentity
            case correctIdentity
            case deemAbsent
            case deemSubstituted
            case fileExcuse
            case reviewExcuse
            case rejectExcuse
            case postpone
            case sendStaff
            case attend
            case speak
            case leave
            case refuseExplain
            case absent
            case sendLawyerOnly
            case staffWithoutExcuse
            case absentAfterRejection
            case lawyerAfterRejection
            case attendAfterRejection
            case afterPostponement
            case attendAfterPostponement
            case staffAfterPostponement
            case absentAfterPostponement
            case callAgain
            case dropCall
            case holdLaterHearing
            case giveAdvice
            case recordInJudgment
            case noHearing
            case objectToAbsence
            case plaintiffStaysAway
            case plaintiffStaysSilent

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .notifyDuty: Term("notify-duty", "告知出庭义务", "tell of the duty")
                case .serveNotice: Term("serve-notice", "送达出庭通知", "serve the notice")
                case .designate: Term("designate", "确定出庭负责人", "name the head")
                case .replaceHead: Term("replace-head", "更换出庭负责人", "replace the head")
                case .fileIdentity: Term("file-identity", "提交身份证明", "hand in the proof of identity")
                case .questionIdentity: Term("question-identity", "告知补正身份证明", "tell to correct the proof of identity")
                case .correctIdentity: Term("correct-identity", "补正身份证明", "correct the proof of identity")
                case .deemAbsent: Term("deem-absent", "视为未出庭", "deem absent")
                case .deemSubstituted: Term("deem-substituted", "视为仅工作人员出庭", "deem staff alone")
                case .fileExcuse: Term("file-excuse", "说明不能出庭的理由", "give reasons for absence")
                case .reviewExcuse: Term("review-excuse", "审查认为理由成立", "accept the reasons")
                case .rejectExcuse: Term("reject-excuse", "审查认为理由不成立", "reject the reasons")
                case .postpone: Term("postpone", "延期开庭", "postpone")
                case .sendStaff: Term("send-staff", "委托工作人员出庭", "send staff")
                case .attend: Term("attend", "负责人出庭", "attend")
                case .speak: Term("speak", "发表意见", "speak")
                case .leave: Term("leave", "中途退庭", "leave without leave")
                case .refuseExplain: Term("refuse-explain", "拒绝说明", "refuse to explain")
                case .absent: Term("absent", "均不出庭", "stay away")
                case .sendLawyerOnly: Term("send-lawyer-only", "仅委托律师出庭", "send a lawyer alone")
                case .staffWithoutExcuse:
                    Term("staff-without-excuse", "无正当理由仅工作人员出庭", "send staff without a valid reason")
                case .absentAfterRejection: Term("absent-after-rejection", "理由不成立仍不出庭", "stay away after rejection")
                case .lawyerAfterRejection:
                    Term("lawyer-after-rejection", "理由不成立后仅律师出庭", "send a lawyer alone after rejection")
                case .attendAfterRejection: Term("attend-after-rejection", "理由不成立后出庭", "attend after rejection")
                case .afterPostponement: Term("after-postponement", "延期后再次通知", "notify again after the postponement")
                case .attendAfterPostponement:
                    Term("attend-after-postponement", "延期后出庭", "attend after the postponement")
                case .staffAfterPostponement:
                    Term("staff-after-postponement", "延期后仅工作人员出庭", "send staff after the postponement")
                case .absentAfterPostponement:
                    Term("absent-after-postponement", "延期后均不出庭", "stay away after the postponement")
                case .callAgain: Term("call-again", "通知再次出庭", "call again")
                case .dropCall: Term("drop-call", "撤销再次通知", "drop the call")
                case .holdLaterHearing: Term("hold-later-hearing", "再次开庭", "hold a later hearing")
                case .giveAdvice: Term("give-advice", "提出司法建议", "give the advice")
                case .recordInJudgment: Term("record-in-judgment", "裁判文书载明", "record in the judgment")
                case .noHearing: Term("no-hearing", "未开庭", "hold no hearing")
                case .objectToAbsence: Term("object-to-absence", "对不出庭提出异议", "object to the absence")
                case .plaintiffStaysAway:
                    Term("plaintiff-stays-away", "原告因此拒不到庭或者退庭", "the plaintiff stays away or leaves for that reason")
                case .plaintiffStaysSilent:
                    Term("plaintiff-stays-silent", "原告因此拒绝陈述", "the plaintiff refuses to speak for that reason")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .notifyDuty: .notifyDuty
            case .serveNotice: .serveNotice
            case .designate: .designate
            case .replaceHead: .replaceHead
            case .fileIdentity: .fileIdentity
            case .questionIdentity: .questionIdentity
            case .correctIdentity: .correctIdentity
            case .deemAbsent: .deemAbsent
            case .deemSubstituted: .deemSubstituted
            case .fileExcuse: .fileExcuse
            case .reviewExcuse: .reviewExcuse
            case .rejectExcuse: .rejectExcuse
            case .postpone: .postpone
            case .sendStaff: .sendStaff
            case .attend: .attend
            case .speak: .speak
            case .leave: .leave
            case .refuseExplain: .refuseExplain
            case .absent: .absent
            case .sendLawyerOnly: .sendLawyerOnly
            case .staffWithoutExcuse: .staffWithoutExcuse
            case .absentAfterRejection: .absentAfterRejection
            case .lawyerAfterRejection: .lawyerAfterRejection
            case .attendAfterRejection: .attendAfterRejection
            case .afterPostponement: .afterPostponement
            case .attendAfterPostponement: .attendAfterPostponement
            case .staffAfterPostponement: .staffAfterPostponement
            case .absentAfterPostponement: .absentAfterPostponement
            case .callAgain: .callAgain
            case .dropCall: .dropCall
            case .holdLaterHearing: .holdLaterHearing
            case .giveAdvice: .giveAdvice
            case .recordInJudgment: .recordInJudgment
            case .noHearing: .noHearing
            case .objectToAbsence: .objectToAbsence
            case .plaintiffStaysAway: .plaintiffStaysAway
            case .plaintiffStaysSilent: .plaintiffStaysSilent
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .notifyDuty: .notifyDuty(try .transfer(nil, through: &c))
            case .serveNotice: .serveNotice(try .transfer(nil, through: &c))
            case .designate: .designate(try .transfer(nil, through: &c))
            case .replaceHead: .replaceHead(try .transfer(nil, through: &c))
            case .fileIdentity: .fileIdentity(try .transfer(nil, through: &c))
            case .questionIdentity: .questionIdentity
            case .correctIdentity: .correctIdentity(try .transfer(nil, through: &c))
            case .deemAbsent: .deemAbsent
            case .deemSubstituted: .deemSubstituted
            case .fileExcuse: .fileExcuse(try .transfer(nil, through: &c))
            case .reviewExcuse: .reviewExcuse
            case .rejectExcuse: .rejectExcuse
            case .postpone: .postpone(try .transfer(nil, through: &c))
            case .sendStaff: .sendStaff(try .transfer(nil, through: &c))
            case .attend: .attend
            case .speak: .speak
            case .leave: .leave
            case .refuseExplain: .refuseExplain
            case .absent: .absent
            case .sendLawyerOnly: .sendLawyerOnly
            case .staffWithoutExcuse: .staffWithoutExcuse(try .transfer(nil, through: &c))
            case .absentAfterRejection: .absentAfterRejection
            case .lawyerAfterRejection: .lawyerAfterRejection
            case .attendAfterRejection: .attendAfterRejection(try .transfer(nil, through: &c))
            case .afterPostponement: .afterPostponement(try .transfer(nil, through: &c))
            case .attendAfterPostponement: .attendAfterPostponement(try .transfer(nil, through: &c))
            case .staffAfterPostponement: .staffAfterPostponement(try .transfer(nil, through: &c))
            case .absentAfterPostponement: .absentAfterPostponement
            case .callAgain: .callAgain(try .transfer(nil, through: &c))
            case .dropCall: .dropCall
            case .holdLaterHearing: .holdLaterHearing(try .transfer(nil, through: &c))
            case .giveAdvice: .giveAdvice(try .transfer(nil, through: &c))
            case .recordInJudgment: .recordInJudgment(try .transfer(nil, through: &c))
            case .noHearing: .noHearing(try .transfer(nil, through: &c))
            case .objectToAbsence: .objectToAbsence
            case .plaintiffStaysAway: .plaintiffStaysAway
            case .plaintiffStaysSilent: .plaintiffStaysSilent
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .notifyDuty(let it): try c.put(it)
            case .serveNotice(let it): try c.put(it)
            case .designate(let it): try c.put(it)
            case .replaceHead(let it): try c.put(it)
            case .fileIdentity(let it): try c.put(it)
            case .correctIdentity(let it): try c.put(it)
            case .fileExcuse(let it): try c.put(it)
            case .postpone(let it): try c.put(it)
            case .sendStaff(let it): try c.put(it)
            case .staffWithoutExcuse(let it): try c.put(it)
            case .attendAfterRejection(let it): try c.put(it)
            case .afterPostponement(let it): try c.put(it)
            case .attendAfterPostponement(let it): try c.put(it)
            case .staffAfterPostponement(let it): try c.put(it)
            case .callAgain(let it): try c.put(it)
            case .holdLaterHearing(let it): try c.put(it)
            case .giveAdvice(let it): try c.put(it)
            case .recordInJudgment(let it): try c.put(it)
            case .noHearing(let it): try c.put(it)
            case .questionIdentity, .deemAbsent, .deemSubstituted, .reviewExcuse, .rejectExcuse, .attend, .speak,
                .leave, .refuseExplain, .absent, .sendLawyerOnly, .absentAfterRejection, .lawyerAfterRejection,
                .absentAfterPostponement, .dropCall, .objectToAbsence, .plaintiffStaysAway, .plaintiffStaysSilent:
                break
            }
        }
    }
}
