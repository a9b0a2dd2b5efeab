import Basics
import CheckFiles

extension CheckMessage {
    /// One line for every element with a value: its path, its Japanese name, the value and what a code means.
    func lines(in language: Language) -> [String] {
        fields.map { field in
            let name = field.japanese.map { " \($0)" } ?? ""
            let meaning = field.meaning.map { " (\($0[language]))" } ?? ""
            return "\(field.path)\(name): \(field.value)\(meaning)"
        }
    }
}
