"""Digital signatures of Office packages (.xlsx): made and checked, as spreadsheet programs show them.

Standards: ECMA-376 part 2 (Open Packaging Conventions: package, relationships, XML signatures),
MS-OFFCRYPTO 2.5 (what an Office signature contains), ETSI TS 101 903 (XAdES), W3C XML Signature.

The package can be lifted out. Eight modules know nothing of this program, only lxml, cryptography and each
other:

- `troubles`  what is wrong, as a code: `Broken(code, where)`
- `zipform`   the zip, read strictly and written in one form
- `xmlform`   XML, parsed strictly, and its canonical form
- `opc`       parts, content types, relationships
- `markup`    a signature part as text, from the facts a signer states
- `making`    `add_signature(package, certificate, sign, time, ...)`: the key stays with the caller
- `reading`   a signature part taken apart
- `checking`  `check_package(data) -> list[Checked]`, findings as codes

`signatures` and `sentences` are this program's side: its keys, its verdicts, its language.

Decisions:

- **Signed is what Office signs**: all parts and relationships but the properties of the file (docProps) and
  the signatures themselves. On top of that each signer states the digest of everything else in the file, the
  earlier signatures included, so that our own check sees a change of any byte. A reader who does not know
  that digest passes over it.
- **Coverage is judged**: an unsigned part, an unsigned relationship or a changed content type is `invalid`
  here, though other programs say valid.
- **A signature of another program** is checked by the same rules; it cannot speak for the properties of the
  file, and so is at best valid with a warning.
- Only the signer's certificate is embedded. Whether it is believed is asked elsewhere.
- A file once signed must not be saved by any program: Excel drops the signatures, and a signature Excel adds
  packs the file anew, which our own form does not forgive.
"""

from desktop.signing.workbook.signatures import sign_workbook, statement_of, verify_workbook

__all__ = ["sign_workbook", "statement_of", "verify_workbook"]
