export const help = `Papers from JSON Resume files. Nothing leaves this machine.

  npm run -s paper -- cv resume.json --out cv.pdf
  npm run -s paper -- letter resume.json --letter letter.json --out letter.pdf
  npm run -s paper -- letter resume.json --to "Company" --to "Street 1" --to "12345 Town" --title "Job" --number LE-03 \\
                      --why "…" --bring "…" --start "…" --out letter.pdf
  npm run -s paper -- profile resume.json --start "at once" --place Town --way "by bus" --hours "30 hours" --out profile.pdf
  npm run -s paper -- anonymous resume.json --code A17 --out anonymous.pdf
  npm run -s paper -- text resume.json [--out cv.txt]
  npm run -s paper -- read old.pdf --out resume.json
  npm run -s paper -- folder a.pdf b.jpg c.png [--cv resume.json [--letter letter.json]] --out folder.pdf

Where a resume.json is asked for, a PDF made here will do: it carries its data.

  --out FILE        the file to write; never one of those read
  --layout NAME     classic, modern or practical                            (classic)
  --family NAME     sans or serif                                           (sans)
  --lang NAME       headings in de or en                                    (de)
  --photo FILE      JPEG or PNG
  --date YYYY-MM-DD day of the paper: the same day makes the same bytes     (today)
  --signed TOWN     ends a CV with town, day and room to sign
  --cover           puts a cover page before the CV of a folder with a letter
  --bare            attaches no data to the PDF
  --report          names each field of the file and what became of it, on the error output

  letter.json: {"to": ["Company", "12345 Town"], "title": "Job", "number": "LE-03", "contact": "Ms Pahl",
                "why": "…", "bring": "…", "start": "…", "enclosures": ["Certificate"], "language": "de"}

Ends with 0 and one line of facts, with 1 and one sentence where a file is wrong, with 2 where the command is.
`
