import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Checks that what users see is commented: every public type, method and constructor, every component of a record, and of every class whether
 * threads may share it. Words of a vocabulary, constants of enums and what overrides a method say it by their names.
 */
final class CheckJavadoc extends TreePathScanner<Void, Void> {

    private final DocTrees docs;
    private final CompilationUnitTree file;
    private final List<String> missing;
    private int commented;

    private CheckJavadoc(DocTrees docs, CompilationUnitTree file, List<String> missing) {
        this.docs = docs;
        this.file = file;
        this.missing = missing;
    }

    /** @param args the folders of sources, whose packages named internal are left out */
    public static void main(String[] args) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> missing = new ArrayList<>();
        int commented = 0;
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources(args)));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree file : task.parse()) {
                CheckJavadoc check = new CheckJavadoc(docs, file, missing);
                check.scan(file, null);
                commented += check.commented;
            }
        }
        if (!missing.isEmpty()) {
            System.err.println("Javadoc is missing:\n  " + String.join("\n  ", missing));
            System.exit(1);
        }
        System.out.println(commented + " public types and members: every one has its Javadoc");
    }

    private static List<Path> sources(String[] folders) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(each -> each.toString().endsWith(".java") && !each.toString().contains("/internal/"))
                        .forEach(sources::add);
            }
        }
        return sources;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        boolean seen = type.getModifiers().getFlags().contains(Modifier.PUBLIC)
                || getCurrentPath().getParentPath().getLeaf() instanceof ClassTree outer
                        && outer.getKind() == Tree.Kind.INTERFACE;
        if (!seen) {
            return null;
        }
        require(type, "type " + type.getSimpleName());
        DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
        String text = comment == null ? "" : comment.toString();
        if (type.getKind() == Tree.Kind.RECORD) {
            components(type, comment);
        } else if (type.getKind() == Tree.Kind.CLASS && needsToSayWhoMayShareIt(type, text)) {
            complain(type, "type " + type.getSimpleName() + " does not say whether threads may share it");
        }
        return super.visitClass(type, nothing);
    }

    private static boolean needsToSayWhoMayShareIt(ClassTree type, String comment) {
        boolean hasState = type.getMembers().stream()
                .anyMatch(member -> member instanceof VariableTree field
                        && !field.getModifiers().getFlags().contains(Modifier.STATIC));
        boolean exception = String.valueOf(type.getExtendsClause()).endsWith("Exception");
        boolean assertion = String.valueOf(type.getExtendsClause()).startsWith("AbstractAssert");
        return hasState && !exception && !assertion && !comment.contains("thread") && !comment.contains("mmutable");
    }

    private void components(ClassTree record, DocCommentTree comment) {
        Set<String> told = comment == null
                ? Set.of()
                : Set.copyOf(comment.getBlockTags().stream()
                        .filter(tag -> tag.getKind() == DocTree.Kind.PARAM)
                        .map(tag -> ((ParamTree) tag).getName().toString())
                        .distinct()
                        .toList());
        for (Tree member : record.getMembers()) {
            if (member instanceof VariableTree component
                    && !component.getModifiers().getFlags().contains(Modifier.STATIC)
                    && !told.contains(component.getName().toString())) {
                complain(member, "component " + component.getName() + " of " + record.getSimpleName());
            }
        }
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        ClassTree owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
        boolean seen = method.getModifiers().getFlags().contains(Modifier.PUBLIC)
                || owner.getKind() == Tree.Kind.INTERFACE
                        && !method.getModifiers().getFlags().contains(Modifier.PRIVATE);
        boolean overrides = method.getModifiers().getAnnotations().stream()
                .anyMatch(each -> each.getAnnotationType().toString().equals("Override"));
        // What a record's constructor takes is said at its components.
        boolean ofRecord = method.getReturnType() == null && owner.getKind() == Tree.Kind.RECORD;
        // What an exception is made with is said by its type.
        boolean ofException = method.getReturnType() == null && String.valueOf(owner.getExtendsClause()).endsWith("Exception");
        if (seen && !overrides && !ofRecord && !ofException) {
            require(method, "method " + method.getName() + " of " + owner.getSimpleName());
        }
        return null;
    }

    @Override
    public Void visitVariable(VariableTree field, Void nothing) {
        boolean seen = field.getModifiers().getFlags().containsAll(Set.of(Modifier.PUBLIC, Modifier.STATIC));
        ClassTree owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
        boolean word = field.getInitializer() instanceof NewClassTree made
                && made.getIdentifier().toString().equals(owner.getSimpleName().toString());
        if (seen && !word && owner.getKind() != Tree.Kind.ENUM) {
            require(field, "constant " + field.getName() + " of " + owner.getSimpleName());
        }
        return null;
    }

    private void require(Tree tree, String what) {
        commented++;
        if (docs.getDocComment(TreePath.getPath(file, tree)) == null) {
            complain(tree, what);
        }
    }

    private void complain(Tree tree, String what) {
        long position = docs.getSourcePositions().getStartPosition(file, tree);
        missing.add(file.getSourceFile().getName() + ":" + file.getLineMap().getLineNumber(position) + ": " + what);
    }
}
