# SPDX-License-Identifier: GPL-3.0-or-later
"""Join the weights of Atkinson Hyperlegible Next into the one variable font that we ship.

    pip install fonttools
    npm pack @expo-google-fonts/atkinson-hyperlegible-next      # then unpack it
    python packaging/font.py package/ resources/fonts/

The family is published as seven separate upright weights (200 to 800) of one design, drawn
point for point alike. Joined, they give every weight between, in one file: captions are set
in 430, names in 650. Nothing else about the font is changed; its licence (OFL 1.1) allows
this and reserves no font name. Run by hand, once for each release of the font.
"""

import sys
from pathlib import Path

from fontTools.designspaceLib import AxisDescriptor, DesignSpaceDocument, InstanceDescriptor, SourceDescriptor
from fontTools.otlLib.builder import buildStatTable
from fontTools.ttLib import TTFont
from fontTools.varLib import build

FAMILY = "Atkinson Hyperlegible Next"
WEIGHTS = {
    200: "ExtraLight",
    300: "Light",
    400: "Regular",
    500: "Medium",
    600: "SemiBold",
    700: "Bold",
    800: "ExtraBold",
}


def designspace(folder: Path) -> DesignSpaceDocument:
    """Describe the weights in ``folder`` as the masters of one axis."""
    document = DesignSpaceDocument()
    axis = AxisDescriptor(name="Weight", tag="wght", minimum=200, default=400, maximum=800)
    document.addAxis(axis)
    for weight, style in WEIGHTS.items():
        (path,) = folder.glob(f"**/*_{weight}{style}.ttf")
        source = SourceDescriptor(familyName=FAMILY, styleName=style, location={"Weight": weight})
        source.font = TTFont(path)
        document.addSource(source)
        document.addInstance(
            InstanceDescriptor(familyName=FAMILY, styleName=style, location={"Weight": weight})
        )
    return document


def main(source: str, target: str) -> None:
    """Build the variable font from the unpacked package ``source`` into the folder ``target``."""
    font, _, _ = build(designspace(Path(source)))
    values = [
        {"value": weight, "name": style, "flags": 2 if weight == 400 else 0}
        for weight, style in WEIGHTS.items()
    ]
    # Named in STAT for programs that offer named weights; Qt is told the weight as an axis value.
    buildStatTable(font, [{"tag": "wght", "name": "Weight", "values": values}])
    path = Path(target) / "AtkinsonHyperlegibleNext.ttf"
    font.save(path)
    print(f"{path}: {path.stat().st_size / 1000:.0f} kB, {len(font.getBestCmap())} characters")


if __name__ == "__main__":
    main(*sys.argv[1:])
