/// Which case a journal line belongs to and which machine reads it, found without reading the rest of the line.
public struct JournalHeader: Sendable, Hashable {
    /// The value of `case`.
    public let caseID: String
    /// The value of `machine`.
    public let machine: String

    /// Finds both in a line's bytes, wherever they stand among its keys; stops as soon as it has them.
    ///
    /// What stands before them is checked to be JSON; what stands after is not looked at.
    public init(_ line: some Collection<UInt8>, limits: DecodingLimits = .standard) throws(WireError) {
        self = try line.withView { view -> Result<JournalHeader, WireError> in
            do throws(WireError) { return .success(try Self.find(view, limits)) } catch { return .failure(error) }
        }.get()
    }

    /// Finds both in a line; errors carry the line.
    public init(_ line: JournalLine, limits: DecodingLimits = .standard) throws(WireError) {
        if let error = line.error { throw error }
        do throws(WireError) { try self.init(line.bytes, limits: limits) } catch { throw line.place(error) }
    }

    init(caseID: String, machine: String) {
        self.caseID = caseID
        self.machine = machine
    }

    private static func find(_ bytes: ByteView, _ limits: DecodingLimits) throws(WireError) -> JournalHeader {
        var coder = FieldCoder(reading: bytes, limits: limits)
        try coder.begin()
        try coder.openObject()
        var (caseID, machine): (String?, String?)
        while true {
            coder.position = coder.afterSpace(coder.position)
            guard bytes[coder.position] == UInt8(ascii: "\"") else { break }
            let key = try coder.readText()
            coder.position = coder.afterSpace(coder.position)
            guard bytes[coder.position] == UInt8(ascii: ":") else { throw coder.mismatch(Expected.colon) }
            coder.position = coder.afterSpace(coder.position + 1)
            if key == "case" {
                caseID = try coder.readText()
            } else if key == "machine" {
                machine = try coder.readText()
            } else {
                try coder.skipValue()
            }
            if let caseID, let machine { return JournalHeader(caseID: caseID, machine: machine) }
            coder.position = coder.afterSpace(coder.position)
            guard bytes[coder.position] == UInt8(ascii: ",") else { break }
            coder.position += 1
        }
        guard bytes[coder.position] == UInt8(ascii: "}") else { throw coder.mismatch(Expected.commaOrBrace) }
        let missing = caseID == nil ? "case" : "machine"
        throw WireError(.missingField, at: coder.position, expected: Bilingual("“\(missing)”", "\"\(missing)\""))
    }
}
