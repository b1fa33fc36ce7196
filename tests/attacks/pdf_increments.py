"""What an outsider appends to a signed PDF in a later increment: to its pages, its fields, its catalogue."""

import re
from collections.abc import Callable
from io import BytesIO

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields

Attack = Callable[[bytes], bytes]

name, number, array, dictionary = (
    generic.pdf_name,
    generic.NumberObject,
    generic.ArrayObject,
    generic.DictionaryObject,
)
FORGED_TEXT = b"BT /F1 14 Tf 1 0 0 1 72 700 Tm (Forged) Tj ET"


# ---------------------------------------------------------------------------------------- later increments
def increment(pdf: bytes, change: Callable[[IncrementalPdfFileWriter], None]) -> bytes:
    """Append what an outsider's program would append."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    change(writer)
    output = BytesIO()
    writer.write(output)
    return output.getvalue()


def incremental(change: Callable[[IncrementalPdfFileWriter], None]) -> Attack:
    return lambda pdf: increment(pdf, change)


def first_page(writer: IncrementalPdfFileWriter) -> generic.DictionaryObject:
    return writer.find_page_for_modification(0)[0].get_object()


def field_refs(writer: IncrementalPdfFileWriter) -> list[tuple[str, object, generic.IndirectObject]]:
    return list(fields.enumerate_sig_fields(writer))


def signed_field(writer: IncrementalPdfFileWriter) -> generic.DictionaryObject:
    return next(field.get_object() for _name, value, field in field_refs(writer) if value is not None)


def drawing_of(data: bytes, box: tuple[int, int, int, int] = (0, 0, 200, 60)) -> generic.StreamObject:
    facts = {
        name("/Type"): name("/XObject"),
        name("/Subtype"): name("/Form"),
        name("/BBox"): array(map(number, box)),
        name("/Resources"): dictionary(),
    }
    return generic.StreamObject(facts, stream_data=data)


def replace_page(writer):
    page = first_page(writer)
    page["/Contents"] = writer.add_object(generic.StreamObject(stream_data=FORGED_TEXT))
    writer.update_container(page)


def hide_page_text(writer):
    """Shadow attack, hide: white over what was signed."""
    page = first_page(writer)
    white = writer.add_object(generic.StreamObject(stream_data=b"1 g 0 0 2000 2000 re f 0 g"))
    page["/Contents"] = array([page.raw_get("/Contents"), white])
    writer.update_container(page)


def overwrite_contents_in_place(writer):
    """Shadow attack, replace: the same object number, other letters."""
    reference = first_page(writer).raw_get("/Contents")
    reference.get_object()._data = FORGED_TEXT
    writer.objects[(reference.generation, reference.idnum)] = generic.StreamObject(stream_data=FORGED_TEXT)


def add_page(writer):
    pages = writer.root["/Pages"]
    page = dictionary(
        {
            name("/Type"): name("/Page"),
            name("/Parent"): writer.root.raw_get("/Pages"),
            name("/MediaBox"): array(map(number, (0, 0, 595, 842))),
            name("/Resources"): dictionary(),
            name("/Contents"): writer.add_object(generic.StreamObject(stream_data=FORGED_TEXT)),
        }
    )
    pages["/Kids"] = array([writer.add_object(page), *pages["/Kids"]])
    pages["/Count"] = number(len(pages["/Kids"]))
    writer.update_container(pages)


def drop_page(writer):
    pages = writer.root["/Pages"]
    pages["/Kids"] = array([pages["/Kids"].raw_get(0)])
    pages["/Count"] = number(1)
    pages["/Note"] = generic.pdf_string("short")
    writer.update_container(pages)


def rotate_page(writer):
    page = first_page(writer)
    page["/Rotate"] = number(180)
    writer.update_container(page)


def crop_page(writer):
    page = first_page(writer)
    page["/CropBox"] = array(map(number, (0, 400, 595, 842)))
    writer.update_container(page)


def swap_font(writer):
    """Another way from codes to glyphs: the same bytes of text show other letters."""
    fonts = first_page(writer)["/Resources"]["/Font"]
    key = sorted(fonts)[0]
    fonts[name(key)] = writer.add_object(
        dictionary(
            {
                name("/Type"): name("/Font"),
                name("/Subtype"): name("/Type1"),
                name("/BaseFont"): name("/Symbol"),
            }
        )
    )
    writer.update_container(fonts)


def swap_font_in_place(writer):
    fonts = first_page(writer)["/Resources"]["/Font"]
    reference = fonts.raw_get(sorted(fonts)[0])
    font = dictionary(dict(reference.get_object()))
    font["/Widths" if "/Widths" in font else "/Encoding"] = array([number(0)] * 224)
    writer.objects[(reference.generation, reference.idnum)] = font


def _annotate(writer, annotation):
    _append_annotation(writer, first_page(writer), writer.add_object(annotation))


def _append_annotation(writer, page, reference):
    notes = list(page["/Annots"]) if "/Annots" in page else []
    page["/Annots"] = array([*notes, reference])
    writer.update_container(page)


def overlay_stamp(writer):
    drawn = writer.add_object(drawing_of(b"1 g 0 0 400 200 re f", (0, 0, 400, 200)))
    _annotate(
        writer,
        dictionary(
            {
                name("/Type"): name("/Annot"),
                name("/Subtype"): name("/Stamp"),
                name("/Rect"): array(map(number, (72, 500, 472, 700))),
                name("/F"): number(4),
                name("/AP"): dictionary({name("/N"): drawn}),
            }
        ),
    )


def overlay_free_text(writer):
    _annotate(
        writer,
        dictionary(
            {
                name("/Type"): name("/Annot"),
                name("/Subtype"): name("/FreeText"),
                name("/Rect"): array(map(number, (72, 500, 472, 700))),
                name("/F"): number(4),
                name("/DA"): generic.pdf_string("/Helv 12 Tf 0 g"),
                name("/Contents"): generic.pdf_string("Forged"),
            }
        ),
    )


# ------------------------------------------------------------------------------------------- form and fields
def swap_appearance(writer):
    field = signed_field(writer)
    field["/AP"] = dictionary({name("/N"): writer.add_object(drawing_of(FORGED_TEXT))})
    writer.update_container(field)


def swap_appearance_in_place(writer):
    reference = signed_field(writer)["/AP"].raw_get("/N")
    writer.objects[(reference.generation, reference.idnum)] = drawing_of(FORGED_TEXT)


def move_widget(writer):
    field = signed_field(writer)
    field["/Rect"] = array(map(number, (0, 0, 595, 842)))
    writer.update_container(field)


def hide_widget(writer):
    field = signed_field(writer)
    field["/F"] = number(2)
    writer.update_container(field)


def take_value_away(writer):
    field = signed_field(writer)
    del field["/V"]
    writer.update_container(field)


def remove_form(writer):
    del writer.root["/AcroForm"]
    writer.update_root()


def remove_fields(writer):
    form = writer.root["/AcroForm"]
    form["/Fields"] = array()
    writer.update_container(form)


def ask_for_new_appearances(writer):
    form = writer.root["/AcroForm"]
    form["/NeedAppearances"] = generic.BooleanObject(value=True)
    form["/DA"] = generic.pdf_string("/Helv 0 Tf 1 g")
    writer.update_container(form)


def add_field(writer, title, value=None, drawn=None):
    facts = {
        name("/FT"): name("/Sig"),
        name("/T"): generic.pdf_string(title),
        name("/Type"): name("/Annot"),
        name("/Subtype"): name("/Widget"),
        name("/F"): number(132),
        name("/Rect"): array(map(number, (300, 300, 500, 360))),
    }
    if value is not None:
        facts[name("/V")] = value
    if drawn is not None:
        facts[name("/AP")] = dictionary({name("/N"): writer.add_object(drawing_of(drawn))})
    reference = writer.add_object(dictionary(facts))
    form = writer.root["/AcroForm"]
    form["/Fields"] = array([*form["/Fields"], reference])
    writer.update_container(form)
    page = first_page(writer)
    _append_annotation(writer, page, reference)


def add_field_that_looks_signed(writer):
    add_field(writer, "secretary", drawn=FORGED_TEXT)


def add_empty_field(writer):
    add_field(writer, "third")


def add_invisible_field(writer):
    spec = fields.SigFieldSpec("quiet")
    fields.append_signature_field(writer, spec)


def sign_twice_with_one_signature(writer):
    add_field(writer, "secretary", value=signed_field(writer).raw_get("/V"))


def field_of_the_same_name(writer):
    taken = next(title for title, value, _field in field_refs(writer) if value is not None)
    add_field(writer, str(taken))


# --------------------------------------------------------------------- the document and its permissions
def downgrade_permissions(writer):
    """Attack on certification: comments allowed after the fact, then a comment."""
    for _title, reference, _field in field_refs(writer):
        if reference is None:
            continue
        value = reference.get_object()
        value["/Reference"][0]["/TransformParams"]["/P"] = number(3)
        writer.update_container(value)
    overlay_free_text(writer)


def remove_permissions(writer):
    del writer.root["/Perms"]
    writer.update_root()


def run_script(writer):
    script = {name("/S"): name("/JavaScript"), name("/JS"): generic.pdf_string("app.alert(1)")}
    writer.root["/OpenAction"] = dictionary(script)
    writer.update_root()


def hide_in_layers(writer):
    layer = writer.add_object(
        dictionary({name("/Type"): name("/OCG"), name("/Name"): generic.pdf_string("x")})
    )
    off = dictionary({name("/OFF"): array([layer])})
    writer.root["/OCProperties"] = dictionary({name("/OCGs"): array([layer]), name("/D"): off})
    writer.update_root()


def other_unit_in_metadata(writer):
    """The page stays, what the file says of itself does not."""
    stream = writer.root["/Metadata"]
    forged = re.sub(rb"(?<=<scb:unit>)[^<]*", "Chi bộ khác".encode(), stream.data)
    assert forged != stream.data
    facts = {name("/Type"): name("/Metadata"), name("/Subtype"): name("/XML")}
    writer.root["/Metadata"] = writer.add_object(generic.StreamObject(facts, stream_data=forged))
    writer.update_root()


def other_title(writer):
    info = writer.trailer["/Info"]
    info["/Title"] = generic.pdf_string("Forged")
    writer.update_container(info)


def forgotten_object(writer):
    writer.add_object(generic.StreamObject(stream_data=FORGED_TEXT))
