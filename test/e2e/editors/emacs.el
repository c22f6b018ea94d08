;;; emacs.el --- Driver of emacs.test.ts  -*- lexical-binding: t -*-

;; Run in the workspace: emacs --batch -Q -l emacs.el.  Prints a line per
;; check.  FOREWARN_CLIENT says which client is used.

;;; Code:

(setq inhibit-message t
      package-directory-list '("/usr/share/emacs/site-lisp/elpa")
      make-backup-files nil
      create-lockfiles nil
      ;; `completing-read' is replaced below.
      native-comp-enable-subr-trampolines nil
      comp-enable-subr-trampolines nil)

(defun say (format &rest arguments)
  "Print a line."
  (princ (concat (replace-regexp-in-string "\n" " " (apply #'format format arguments)) "\n")
         #'external-debugging-output))

(defun check (name ok &optional extra)
  "Print how the check NAME went."
  (say "%s %s %s" (if ok "ok" "FAIL") name (or extra "")))

(defun until (look)
  "Let processes and timers run until LOOK is true; answer what it said."
  (let ((end (+ (float-time) 20)) seen)
    (while (and (not (setq seen (funcall look))) (< (float-time) end))
      (accept-process-output nil 0.02))
    seen))

(defvar eglot (equal (getenv "FOREWARN_CLIENT") "eglot"))

(defun settle ()
  "Send changes and ask for diagnostics, which idle timers do outside of batch."
  (if eglot
      (progn (eglot--signal-textDocument/didChange) (flymake-start))
    (lsp--flush-delayed-changes)
    (flymake-start)))

(defun found ()
  "Places of the diagnostics, in lines and columns from 0."
  (settle)
  (sort (mapcar (lambda (it)
                  (save-excursion
                    (goto-char (flymake-diagnostic-beg it))
                    (let ((start (line-beginning-position)))
                      (format "%d:%d-%d" (1- (line-number-at-pos)) (- (point) start)
                              (- (flymake-diagnostic-end it) start)))))
                (flymake-diagnostics))
        #'string<))

(defun line (number)
  "Text of the line NUMBER."
  (save-excursion
    (goto-char (point-min))
    (forward-line (1- number))
    (buffer-substring-no-properties (line-beginning-position) (line-end-position))))

(defun at (text)
  "Put point into the middle of TEXT."
  (goto-char (point-min))
  (search-forward text)
  (backward-char 3))

(defun repair (text after)
  "Apply the quick fix at TEXT whose title has AFTER."
  (at text)
  (cl-letf (((symbol-function 'completing-read)
             (lambda (_prompt collection &rest _)
               (seq-find (lambda (it) (string-search after it)) (all-completions "" collection))))
            ;; Anything but a list: the last input was no mouse click, so no menu pops up.
            (last-nonmenu-event ?x))
    (if eglot
        (eglot-code-actions (point) nil "quickfix" t)
      (lsp-execute-code-action
       (seq-find (lambda (it) (string-search after (lsp:code-action-title it))) (lsp-code-actions-at-point))))))

(defun fixes ()
  "Titles of the code actions at point, in the order of the server."
  (mapcar (lambda (it) (if eglot (plist-get it :title) (lsp:code-action-title it)))
          (if eglot
              (jsonrpc-request (eglot-current-server) :textDocument/codeAction
                               (list :textDocument (eglot--TextDocumentIdentifier)
                                     :range (let ((it (car (flymake-diagnostics))))
                                              (list :start (eglot--pos-to-lsp-position (flymake-diagnostic-beg it))
                                                    :end (eglot--pos-to-lsp-position (flymake-diagnostic-end it))))
                                     :context (list :diagnostics [] :only ["quickfix"])))
            (lsp-code-actions-at-point))))

(defun hover ()
  "What a hover at point says."
  (if eglot
      (let (said)
        (eglot-hover-eldoc-function (lambda (text &rest _) (setq said text)))
        (until (lambda () said))
        (format "%s" said))
    (format "%S" (lsp:hover-contents (lsp-request "textDocument/hover" (lsp--text-document-position-params))))))

(defun completions ()
  "Labels of the completions at point."
  (let* ((capf (if eglot (eglot-completion-at-point) (lsp-completion-at-point))))
    (all-completions "" (nth 2 capf))))

(condition-case problem
    (progn
      (package-initialize)
      (require 'cl-lib)
      (require 'flymake)
      (require 'xref)
      (setq eglot-sync-connect 20 eglot-autoshutdown t
            lsp-auto-guess-root t lsp-enable-file-watchers nil lsp-diagnostics-provider :flymake
            lsp-session-file (expand-file-name "lsp-session" (getenv "HOME")) lsp-log-io nil
            lsp-restart 'ignore lsp-enable-suggest-server-download nil lsp-warn-no-matched-clients nil)
      (add-to-list 'load-path (concat (getenv "FOREWARN_CLIENTS") "/emacs"))
      (require 'forewarn)
      (setq forewarn-server-command
            (list (getenv "FOREWARN_NODE") (getenv "FOREWARN_BIN") "lsp" "--stdio")
            forewarn-client (if eglot 'eglot 'lsp-mode))
      (require forewarn-client)
      ;; Each of the two belongs to some versions of eglot only.
      (dolist (it '(eglot-confirm-server-edits eglot-confirm-server-initiated-edits))
        (when (boundp it) (set it nil)))
      (say "Emacs %s with %s" emacs-version forewarn-client)
      (find-file "README.md")
      (let ((readme (current-buffer)) (mode major-mode))
        (find-file "AGENTS.md")
        ;; `eglot-ensure' waits for the command loop, which batch has none of.
        (forewarn-ensure)
        (when eglot
          (apply #'eglot (eglot--guess-contact))
          (until #'eglot-current-server)
          (unless (bound-and-true-p eglot--managed-mode) (eglot--maybe-activate-editing-mode)))
        (unless (bound-and-true-p flymake-mode) (flymake-mode 1))
        (until (lambda () (= 2 (length (found)))))
        ;; Emacs counts characters: the emoji is one.
        (check "diagnostics" (and (= 2 (length (found))) (equal (car (found)) "2:18-32")) (format "%S" (found)))
        (check "place-behind-emoji" (equal (cadr (found)) "4:8-21") (format "%S" (found)))
        (with-current-buffer readme
          (check "readme-left-alone" (and (not (eq mode 'forewarn-mode)) (not (forewarn--managed-p))) mode)))

      (at "src/databse.ts")
      (let ((said (hover))) (check "hover" (string-search "src/databse.ts" said) said))
      (goto-char (point-min))
      (search-forward "`src/s")
      (backward-char 1)
      (let ((labels (completions)))
        (check "completion" (seq-find (lambda (it) (string-search "database.ts" it)) labels) (format "%S" labels)))
      (at "src/server.ts")
      (let ((document (current-buffer)))
        (save-window-excursion
          (xref-find-definitions (or (xref-backend-identifier-at-point (xref-find-backend)) ""))
          (check "definition" (string-suffix-p "/src/server.ts" (or buffer-file-name "")) buffer-file-name))
        (set-buffer document))

      (repair "src/databse.ts" "src/database.ts")
      (check "repair" (until (lambda () (equal (line 3) "The client is in `src/database.ts`."))) (line 3))
      (until (lambda () (= 1 (length (found)))))
      (repair "docs/guide.md" "docs/guides.md")
      (check "repair-behind-emoji"
             (until (lambda () (equal (line 5) "🚀 Read `docs/guides.md` before you start."))) (line 5))
      (check "all-gone" (until (lambda () (null (found)))) (format "%S" (found)))

      (goto-char (point-max))
      (insert "\nSee `src/nowhere.ts`.\n")
      (let ((seen (until (lambda () (= 1 (length (found)))))))
        (forward-line -2)
        (delete-region (point) (point-max))
        (check "typing" (and seen (until (lambda () (null (found))))) (format "%S" (found))))

      (let ((document (current-buffer)))
        (find-file "web/AGENTS.md")
        (forewarn-ensure)
        (when (and eglot (not (bound-and-true-p eglot--managed-mode))) (eglot--maybe-activate-editing-mode))
        (unless (bound-and-true-p flymake-mode) (flymake-mode 1))
        (until (lambda () (= 1 (length (found)))))
        (at "# Shop")
        (let ((said (hover))) (check "success-rate" (string-search "worked 1 of 1 time" said) said))
        (let ((titles (fixes)))
          (check "learned-first" (equal (car titles) "Add import of `formatDate` - worked 1 of 1 time")
                 (format "%S" titles)))
        (set-buffer document))

      (forewarn-rename-file "src/server.ts" "src/http.ts")
      (check "rename" (and (until (lambda () (string-search "`src/http.ts`" (line 7))))
                           (file-exists-p "src/http.ts"))
             (line 7))

      (forewarn-explain-rule "truth/missing-path")
      (with-current-buffer "*Forewarn truth/missing-path*"
        (check "explain" (string-search "## How to fix" (buffer-string)) (buffer-string)))
      (forewarn-context "src/database.ts")
      (with-current-buffer "*Forewarn context*"
        (check "context" (string-search "in force: `AGENTS.md`" (buffer-string)) (buffer-string)))
      (write-region "Write a function that calls `formatPrice`.\n" nil "web/task.prompt.md")
      (let ((document (current-buffer)))
        (find-file "web/task.prompt.md")
        (forewarn-ensure)
        (when (and eglot (not (bound-and-true-p eglot--managed-mode))) (eglot--maybe-activate-editing-mode))
        (forewarn-enhance "")
        (with-current-buffer "*Diff*"
          (check "enhance" (string-search "+`formatPrice(cents)`" (buffer-string)) (buffer-string)))
        (set-buffer document)
        (find-file "web/format.js")
        (goto-char (point-min))
        (search-forward "formatP")
        (forewarn-references)
        (with-current-buffer "*xref*"
          (check "references" (string-search "Write a function that calls" (buffer-string)) (buffer-string)))
        (set-buffer document))
      (forewarn-doctor)
      (with-current-buffer "*Forewarn doctor*"
        (check "doctor" (string-search "Runtime: Node" (buffer-string)) (buffer-string)))

      (set-buffer-modified-p nil)
      (let ((process (if eglot
                         (jsonrpc--process (eglot-current-server))
                       (lsp--workspace-cmd-proc (car (lsp-workspaces))))))
        (if eglot
            (eglot-shutdown (eglot-current-server))
          (lsp-workspace-shutdown (car (lsp-workspaces))))
        (check "stopped" (until (lambda () (not (process-live-p process)))))))
  (error (check "no-error" nil (format "%S" problem))))
(kill-emacs 0)
;;; emacs.el ends here
