/// A subject's number as somebody gave it: kept whole, checked once, packed for comparing. Masked in its description.
///
/// A person's number is never shown whole: the wire alone carries it.
///
/// law: enforcement.F1
public struct SubjectNumber: WireRecord, CustomStringConvertible, CustomReflectable {
    /// What document it stands on.
    public let kind: SubjectNumberKind
    /// The number as it was given: for storing and sending, not for logs.
    public let unmasked: String
    /// The number packed; for fifteen digits the number of eighteen that replaces it.
    public let key: SubjectKey
    /// Whether it can carry a match.
    public let soundness: NumberSoundness

    /// A number. Resident identity numbers and credit codes are checked with their check characters; fifteen digits
    /// given as a resident identity number are taken for what they are.
    public init(_ kind: SubjectNumberKind, _ number: String) {
        unmasked = number
        switch kind {
        case .residentID:
            let packed = SubjectKey(kind, number)
            // A number that cannot be packed can carry no match.
            if !packed.isEmpty, ResidentIdentityNumber(number) != nil {
                (self.kind, key, soundness) = (kind, packed, .sound)
            } else if let upgraded = Self.upgraded(number) {
                (self.kind, key, soundness) = (.firstGenerationID, upgraded, .abolished)
            } else {
                (self.kind, key) = (kind, packed)
                soundness = key.isEmpty && number.isEmpty ? .missing : .unsound
            }
        case .firstGenerationID:
            self.kind = kind
            if let upgraded = Self.upgraded(number) {
                (key, soundness) = (upgraded, .abolished)
            } else {
                key = SubjectKey(kind, number)
                soundness = number.isEmpty ? .missing : .unsound
            }
        case .creditCode:
            (self.kind, key) = (kind, SubjectKey(kind, number))
            soundness =
                !key.isEmpty && UnifiedSocialCreditCode(number) != nil ? .sound : number.isEmpty ? .missing : .unsound
        case .organizationCode:
            (self.kind, key) = (kind, SubjectKey(kind, number))
            soundness = OrganizationCode(number) != nil ? .abolished : number.isEmpty ? .missing : .unsound
        case .passport, .travelPermit, .other:
            (self.kind, key) = (kind, SubjectKey(kind, number))
            soundness = !key.isEmpty ? .sound : number.isEmpty ? .missing : .unsound
        }
    }

    private static func upgraded(_ number: String) -> SubjectKey? {
        guard let reading = try? ResidentIdentityNumber.upgrading(firstGeneration: number) else { return nil }
        return SubjectKey(.residentID, reading.value.unmasked)
    }

    /// The first check it failed; nil where it passes, or where its kind has none.
    ///
    /// law: enforcement.V61
    public var fault: IdentifierError? {
        guard soundness == .unsound else { return nil }
        do throws(IdentifierError) {
            switch kind {
            case .residentID: _ = try ResidentIdentityNumber.read(unmasked)
            case .firstGenerationID: _ = try ResidentIdentityNumber.upgrading(firstGeneration: unmasked)
            case .creditCode: _ = try UnifiedSocialCreditCode.read(unmasked)
            case .organizationCode: _ = try OrganizationCode.read(unmasked)
            case .passport, .travelPermit, .other: return nil
            }
            return nil
        } catch {
            return error
        }
    }

    /// The finding of a number that fails its checks, an error under `enforcement.V61`; nil where it passes.
    public func finding(at path: String) -> Finding? {
        guard soundness == .unsound else { return nil }
        let (basis, text) = (
            kind == .creditCode ? UnifiedSocialCreditCode.basis : ResidentIdentityNumber.basis, fault?.text
        )
        return Finding(
            "enforcement.V61", .error, at: path, basis, "\(kind.term.zh)有误：\(text?.zh ?? "含有字母和数字以外的字符或者过长")",
            "\(kind.term.en): \(text?.en ?? "characters other than letters and digits, or too many")")
    }

    /// The key of the organisation code, given as such or inside a credit code; the empty key for a person.
    var organization: SubjectKey {
        switch kind {
        case .creditCode: key.organizationPart
        case .organizationCode: key
        case .residentID, .firstGenerationID, .passport, .travelPermit, .other: .empty
        }
    }

    /// The number as it may be published: a person's with its middle starred out, an organisation's whole.
    public var masked: String {
        guard kind.isPersonal else { return unmasked }
        let count = unmasked.count
        let (front, back) = (min(6, count / 3), min(4, count / 4))
        return unmasked.prefix(front) + String(repeating: "*", count: count - front - back) + unmasked.suffix(back)
    }

    /// The number, masked.
    public var description: String { masked }

    /// Shows nothing but the masked number.
    public var customMirror: Mirror { Mirror(self, children: ["masked": masked]) }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("kind", value?.kind), try c.field("number", value?.unmasked))
    }
}
